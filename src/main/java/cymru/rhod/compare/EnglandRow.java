package cymru.rhod.compare;

import cymru.rhod.rules.england2016.England2016Result;

/**
 * What the same work pays one payee in Wales and, at the matching nodal point, under England's contract of 2016.
 *
 * @param wales pay under the contracts of 2002 and 2026
 * @param england its node is null, and there is no pay, where no point of England's scale matches
 */
public record EnglandRow(ContractRow wales, England2016Result england) {

    /** Returns pay from the contract of 2026 in Wales to that of England. */
    public PayComparison pay() {
        return new PayComparison(wales.pay().to(), england.pay(), england.unknown());
    }

    public Payee payee() {
        return wales.payee();
    }
}
