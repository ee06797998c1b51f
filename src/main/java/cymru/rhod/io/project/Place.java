package cymru.rhod.io.project;

/** A place in a file, in the notation of {@link cymru.rhod.domain.problem.Problem}. */
record Place(String steps) {

    static Place file(String name) {
        return new Place(name);
    }

    Place field(String name) {
        return step(name);
    }

    Place week(int number) {
        return step("week:" + number);
    }

    Place day(int number) {
        return step("day:" + number);
    }

    Place shift(String code) {
        return step("shift:" + code);
    }

    Place slot(String id) {
        return step("slot:" + id);
    }

    Place line(int number) {
        return step("line:" + number);
    }

    Place column(int number) {
        return step("column:" + number);
    }

    private Place step(String step) {
        return new Place(steps.isEmpty() ? step : steps + ", " + step);
    }
}
