package cymru.rhod.edit;

import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps, takes up, renames and removes the variants of a rota. */
final class VariantEdits {

    private VariantEdits() {}

    static EditResult keep(Rota rota, String name) {
        if (rota.variants().size() >= Variant.MOST) {
            return EditResult.Refused.because("edit.too-many-variants", Integer.toString(Variant.MOST));
        }
        Optional<EditResult.Refused> refusal = refusalOfName(rota.variants(), name);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<Variant> variants = new ArrayList<>(rota.variants());
        variants.add(new Variant(name.strip(), rota.weeks()));
        return EditResult.Applied.of(rota, rota.withVariants(variants), "edit.keep-variant");
    }

    static EditResult switchTo(Rota rota, String name, String nameOfPresent) {
        Optional<Variant> variant = rota.variant(name);
        if (variant.isEmpty()) {
            return unknown(name);
        }
        boolean isKept =
                rota.variants().stream().anyMatch(other -> other.weeks().equals(rota.weeks()));
        if (isKept) {
            return EditResult.Applied.of(rota, takenUp(rota, variant.get()), "edit.switch-variant");
        }
        EditResult kept = keep(rota, nameOfPresent);
        return kept instanceof EditResult.Applied applied
                ? EditResult.Applied.of(rota, takenUp(applied.rota(), variant.get()), "edit.switch-variant")
                : kept;
    }

    /**
     * Returns a rota with a variant as its pattern. Slots that would start after the last week of a shorter pattern start as far on in its
     * cycle.
     */
    static Rota takenUp(Rota rota, Variant variant) {
        int weeks = variant.weeks().size();
        return RosterEdits.withStartWeeks(rota.withWeeks(variant.weeks()), startWeek -> (startWeek - 1) % weeks + 1);
    }

    static EditResult rename(Rota rota, String name, String newName) {
        Optional<Variant> variant = rota.variant(name);
        if (variant.isEmpty()) {
            return unknown(name);
        }
        Optional<EditResult.Refused> refusal = refusalOfName(without(rota, name), newName);
        return refusal.isPresent()
                ? refusal.get()
                : EditResult.Applied.of(
                        rota, withVariant(rota, name, variant.get().withName(newName.strip())), "edit.rename-variant");
    }

    static EditResult remove(Rota rota, String name) {
        if (rota.variant(name).isEmpty()) {
            return unknown(name);
        }
        return EditResult.Applied.of(rota, rota.withVariants(without(rota, name)), "edit.remove-variant");
    }

    private static Rota withVariant(Rota rota, String name, Variant changed) {
        return rota.withVariants(rota.variants().stream()
                .map(variant -> variant.name().equals(name) ? changed : variant)
                .toList());
    }

    private static List<Variant> without(Rota rota, String name) {
        return rota.variants().stream()
                .filter(variant -> !variant.name().equals(name))
                .toList();
    }

    private static Optional<EditResult.Refused> refusalOfName(List<Variant> others, String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            return Optional.of(EditResult.Refused.because("edit.variant-name"));
        }
        return others.stream().anyMatch(other -> other.name().equals(stripped))
                ? Optional.of(EditResult.Refused.because("edit.duplicate-variant", stripped))
                : Optional.empty();
    }

    private static EditResult.Refused unknown(String name) {
        return EditResult.Refused.because("edit.unknown-variant", name);
    }
}
