package cymru.rhod.io.project;

import cymru.rhod.domain.rota.Rota;
import java.nio.file.Path;

/** A program that saves two rotas in turn until it is killed, and writes a byte after each save. */
final class SavesForever {

    private SavesForever() {}

    /** @param arguments {@code file} or {@code autosave}, where to save, and the two rotas */
    public static void main(String[] arguments) {
        Path target = Path.of(arguments[1]);
        Rota one = TestRotas.rota(Path.of(arguments[2]));
        Rota other = TestRotas.rota(Path.of(arguments[3]));
        Autosave autosave = new Autosave(target);
        for (Rota rota = one; ; rota = rota == one ? other : one) {
            boolean failed = arguments[0].equals("file")
                    ? RotaFiles.write(rota, target).isPresent()
                    : autosave.save(rota, Path.of(arguments[2]), FileStamp.ABSENT)
                            .isPresent();
            System.out.write(failed ? 'F' : '.');
            System.out.flush();
        }
    }
}
