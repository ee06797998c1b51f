package cymru.rhod.edit;

import cymru.rhod.domain.rota.Rota;
import cymru.rhod.domain.rota.Variant;

/** One change a person makes to the patterns that a rota keeps by name. */
public sealed interface VariantEdit extends RotaEdit {

    /** Returns a rota with one of its variants as its pattern, and nothing else changed. */
    static Rota takenUp(Rota rota, Variant variant) {
        return VariantEdits.takenUp(rota, variant);
    }

    /** Keeps the pattern as it is now under a name of its own; the rota goes on with the same pattern. */
    record Keep(String name) implements VariantEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return VariantEdits.keep(rota, name);
        }
    }

    /**
     * Takes up a variant as the pattern of the rota. The variant stays as it is, and a pattern so far that no variant has is kept as one, so
     * that nothing is lost.
     *
     * @param name of the variant taken up
     * @param nameOfPresent what to call the pattern so far, where it has to be kept
     */
    record SwitchTo(String name, String nameOfPresent) implements VariantEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return VariantEdits.switchTo(rota, name, nameOfPresent);
        }
    }

    record Rename(String name, String newName) implements VariantEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return VariantEdits.rename(rota, name, newName);
        }
    }

    record Remove(String name) implements VariantEdit {
        @Override
        public EditResult applyTo(Rota rota) {
            return VariantEdits.remove(rota, name);
        }
    }
}
