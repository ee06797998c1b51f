package cymru.rhod.ui.findings;

import cymru.rhod.rules.newdeal2002.Band;
import cymru.rhod.rules.newdeal2002.NewDealResult;
import cymru.rhod.ui.common.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** The band of the 2002 contract with its supplement, and a click that asks why. */
final class BandRow extends ActionRow {

    private final Texts texts;
    private final Label band = new Label();
    private final Label supplement = new Label();
    private final Label whyBand = Lines.plain("");
    private final Label insteadOfBand = Lines.plain("");

    BandRow(String id, Texts texts, Runnable why) {
        super(why);
        this.texts = texts;
        setId(id);
        getStyleClass().add("band-row");
        band.getStyleClass().add("band");
        supplement.getStyleClass().add("supplement");
        whyBand.getStyleClass().add("why");
        insteadOfBand.setId("instead-of-band");
        insteadOfBand.managedProperty().bind(insteadOfBand.visibleProperty());
        FlowPane bandAndSupplement = new FlowPane(band, supplement);
        bandAndSupplement.getStyleClass().add("band-and-supplement");
        getChildren().addAll(bandAndSupplement, insteadOfBand, whyBand);
    }

    /**
     * Shows a band.
     *
     * @param before the band before the last change; null where it was none or the same
     * @param instead what is paid in place of the band; empty for nothing
     */
    void show(NewDealResult newDeal, @Nullable Band before, String instead) {
        String name = texts.get("band." + newDeal.band().code() + ".name");
        String share = newDeal.supplement() == null
                ? ""
                : "+" + texts.wording().quantity(newDeal.supplement().quantity());
        String shown = shown(newDeal.band());
        band.setText(before == null ? shown : texts.get("panels.change.band", shown(before), shown));
        supplement.setText(share);
        whyBand.setText(texts.get("panels.band.why", name));
        insteadOfBand.setText(instead);
        insteadOfBand.setVisible(!instead.isEmpty());
        setAccessibleText(instead.isEmpty() ? name + " " + share : name + " " + share + ". " + instead);
        setAccessibleHelp(whyBand.getText());
    }

    private String shown(Band of) {
        return texts.get("band." + of.code() + (of == Band.NONE ? ".name" : ".short"));
    }
}
