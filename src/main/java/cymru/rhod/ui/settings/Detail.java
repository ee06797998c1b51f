package cymru.rhod.ui.settings;

import cymru.rhod.domain.rota.RotaDetails;

/** The texts that say what a rota is. */
enum Detail {
    NAME("name"),
    ORGANISATION("organisation"),
    SITE("site"),
    SPECIALTY("specialty"),
    NOTES("notes");

    private final String code;

    Detail(String code) {
        this.code = code;
    }

    /** Returns the last part of the keys of its messages. */
    String code() {
        return code;
    }

    String in(RotaDetails details) {
        return switch (this) {
            case NAME -> details.name();
            case ORGANISATION -> details.organisation();
            case SITE -> details.site();
            case SPECIALTY -> details.specialty();
            case NOTES -> details.notes();
        };
    }

    RotaDetails in(RotaDetails details, String text) {
        return new RotaDetails(
                details.id(),
                this == NAME ? text : details.name(),
                this == ORGANISATION ? text : details.organisation(),
                this == SITE ? text : details.site(),
                this == SPECIALTY ? text : details.specialty(),
                this == NOTES ? text : details.notes());
    }
}
