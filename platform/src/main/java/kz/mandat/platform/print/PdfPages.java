package kz.mandat.platform.print;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Renders a page of well-formed HTML as a PDF/A-3u document with tags: numbered A4 pages, one font
 * that has the Kazakh letters, embedded. Nothing is fetched from anywhere; a page that is not well
 * formed is an {@link IllegalArgumentException}.
 */
public final class PdfPages {

    private static final String FAMILY = "DejaVu Sans";
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int NORMAL = 400;
    private static final int STRONG = 700;
    private static final int KILOBYTES_64 = 64 * 1024;

    private static final String STYLE =
            """
            <style>
            * { font-family: '%1$s' !important }
            @page { size: A4; margin: 15mm;
                    @bottom-center { font-family: '%1$s'; font-size: 8pt; content: counter(page) ' / ' counter(pages) } }
            tr { page-break-inside: avoid }
            </style>
            </head>\
            """
                    .formatted(FAMILY);

    private static final byte[] REGULAR = resource("DejaVuSans.ttf");
    private static final byte[] BOLD = resource("DejaVuSans-Bold.ttf");
    private static final byte[] OBLIQUE = resource("DejaVuSans-Oblique.ttf");
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** Measured once: the widths of the fonts' letters. */
    private static final FSCacheEx<String, FSCacheValue> METRICS = new FSDefaultCacheStore();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfPages() {}

    public static byte[] of(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(KILOBYTES_64);
        try {
            new PdfRendererBuilder()
                    .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(COLOURS)
                    .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, METRICS)
                    .useFont(() -> stream(REGULAR), FAMILY, NORMAL, FontStyle.NORMAL, true)
                    .useFont(() -> stream(BOLD), FAMILY, STRONG, FontStyle.NORMAL, true)
                    .useFont(() -> stream(OBLIQUE), FAMILY, NORMAL, FontStyle.OBLIQUE, true)
                    .useUriResolver((base, address) -> null)
                    .withProducer("Mandat")
                    .withHtmlContent(printable(html), "")
                    .toStream(pdf)
                    .run();
        } catch (IOException | RuntimeException unreadable) {
            throw new IllegalArgumentException("The page cannot be printed", unreadable);
        }
        return pdf.toByteArray();
    }

    /** With the one font, and without characters that no XML knows. */
    private static String printable(String html) {
        StringBuilder page = new StringBuilder(html.length() + STYLE.length());
        html.codePoints()
                .map(letter -> isXml(letter) ? letter : 0xFFFD)
                .forEach(page::appendCodePoint);
        int head = page.indexOf("</head>");
        if (head < 0) {
            throw new IllegalArgumentException("A page to print has a head");
        }
        return page.replace(head, head + "</head>".length(), STYLE).toString();
    }

    private static boolean isXml(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }

    private static InputStream stream(byte[] font) {
        return new ByteArrayInputStream(font);
    }

    private static byte[] resource(String name) {
        try (InputStream font = PdfPages.class.getResourceAsStream(FONTS + name)) {
            return Objects.requireNonNull(font, name).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
