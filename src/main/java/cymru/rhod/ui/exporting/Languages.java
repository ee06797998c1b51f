package cymru.rhod.ui.exporting;

import cymru.rhod.text.Language;
import java.util.List;

/** The languages of an export. */
enum Languages {
    ENGLISH("en", List.of(Language.ENGLISH)),
    WELSH("cy", List.of(Language.WELSH)),
    /** Welsh first, then English. */
    BOTH("both", List.of(Language.WELSH, Language.ENGLISH));

    private final String code;
    private final List<Language> list;

    Languages(String code, List<Language> list) {
        this.code = code;
        this.list = list;
    }

    /** Returns the part of its message key that is its own. */
    String code() {
        return code;
    }

    List<Language> list() {
        return list;
    }

    static Languages of(Language language) {
        return language == Language.WELSH ? WELSH : ENGLISH;
    }
}
