package kz.mandat.registry.table;

import java.util.List;
import java.util.Locale;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.text.Localized;

/** A file that is refused as a whole, with the sentence that says what to do. */
public class UnreadableList extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a file is refused as a whole. */
    public enum Reason {
        NOT_UTF_8(
                "Файл UTF-8 кодтауында емес: оны UTF-8 түрінде сақтаңыз",
                "Файл не в кодировке UTF-8: сохраните его как UTF-8",
                "The file is not in UTF-8: save it as UTF-8"),
        HEADING(
                "Бірінші жолда міндетті баған жоқ немесе белгісіз: %s",
                "В первой строке нет обязательного столбца или он неизвестен: %s",
                "The first line lacks a required column or has an unknown one: %s"),
        EMPTY("Файлда жол жоқ", "В файле нет строк", "The file has no rows"),
        CUT(
                "Файл %s жерінде үзілген: оны толық жіберіңіз",
                "Файл обрывается на %s: отправьте его целиком",
                "The file breaks off at %s: send it whole"),
        ROW_COUNT(
                "Жолдар саны көрсетілгендей емес: %s",
                "Число строк не такое, как указано: %s",
                "The number of rows is not the stated one: %s"),
        TOO_MANY_ROWS(
                "Жол тым көп: %s артық емес",
                "Слишком много строк: не более %s", "Too many rows: not more than %s"),
        QUOTES(
                "Тырнақша жабылмаған немесе ұяшық тым ұзын: файл үзілген болуы мүмкін",
                "Не закрыта кавычка или слишком длинная ячейка: возможно, файл обрывается",
                "A quote is not closed, or a cell is too long: the file may break off"),
        NOT_A_WORKBOOK(
                "Файл XLSX кітабы ретінде оқылмайды",
                "Файл не читается как книга XLSX",
                "The file cannot be read as an XLSX workbook"),
        SWELLS(
                "Файл ашқанда тым үлкейеді",
                "Файл слишком разрастается при распаковке",
                "The file swells too much when it is unpacked");

        private final String kk;
        private final String ru;
        private final String en;

        Reason(String kk, String ru, String en) {
            this.kk = kk;
            this.ru = ru;
            this.en = en;
        }

        public String code() {
            return "list-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final transient Object[] figures;

    public UnreadableList(Reason reason, Object... figures) {
        super(reason.en.formatted(figures));
        this.reason = reason;
        this.figures = figures;
    }

    public Reason reason() {
        return reason;
    }

    public Localized sentence() {
        return new Localized(
                reason.kk.formatted(figures),
                reason.ru.formatted(figures),
                reason.en.formatted(figures));
    }

    /** The refusal as the client reads it. */
    public ProblemException problem() {
        return new ProblemException(
                ProblemCode.INVALID_INPUT,
                sentence().en() + ".",
                List.of(new FieldError("file", null, reason.code(), null, sentence())));
    }
}
