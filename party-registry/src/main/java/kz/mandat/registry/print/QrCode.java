package kz.mandat.registry.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/** An address as a QR code, drawn as SVG. */
public final class QrCode {

    private QrCode() {}

    public static String svg(String address) {
        BitMatrix code = encode(address);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"QR\"><path d=\"%s\"/></svg>"
                .formatted(code.getWidth(), code.getHeight(), path);
    }

    static BitMatrix encode(String address) {
        try {
            return new QRCodeWriter()
                    .encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 2));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }
}
