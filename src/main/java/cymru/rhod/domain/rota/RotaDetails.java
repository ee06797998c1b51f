package cymru.rhod.domain.rota;

/**
 * What a rota is called and where it is worked. No figure depends on it.
 *
 * @param id identifies the rota across saves and copies
 */
public record RotaDetails(String id, String name, String organisation, String site, String specialty, String notes) {

    public static RotaDetails named(String id, String name) {
        return new RotaDetails(id, name, "", "", "", "");
    }
}
