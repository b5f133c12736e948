package kz.mandat.bench.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The library alone with the same page: fonts and colours read once, and a document per call. */
final class BareLoop {

    private static final String FAMILY = "DejaVu Sans";
    private static final String STYLE =
            "<style>* { font-family: 'DejaVu Sans' !important }</style></head>";

    private final byte[] regular = font("DejaVuSans.ttf");
    private final byte[] bold = font("DejaVuSans-Bold.ttf");
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    BareLoop() throws IOException {
        XRLog.setLoggingEnabled(false);
    }

    byte[] of(String html) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U)
                .usePdfUaAccessibility(true)
                .useColorProfile(colours)
                .useFont(
                        () -> new ByteArrayInputStream(regular),
                        FAMILY,
                        400,
                        FontStyle.NORMAL,
                        true)
                .useFont(() -> new ByteArrayInputStream(bold), FAMILY, 700, FontStyle.NORMAL, true)
                .withHtmlContent(html.replace("</head>", STYLE), "")
                .toStream(pdf)
                .run();
        return pdf.toByteArray();
    }

    private static byte[] font(String name) throws IOException {
        try (InputStream font =
                BareLoop.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/" + name)) {
            return Objects.requireNonNull(font, name).readAllBytes();
        }
    }
}
