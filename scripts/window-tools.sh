# Shared by the scripts that run the window for a purpose: builds what is needed, and runs a class of src/bench/.../window.
# shellcheck shell=sh

project=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$project"
classes=target/window-tools
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT

if [ ! -d target/lib ] || [ -n "$(find src/main assets/samples assets/icons pom.xml -newer target/rhod.jar 2>/dev/null | head -n 1)" ]; then
    ./mvnw -q -B -Dmaven.test.skip=true package
fi
mkdir -p "$classes"
javac -nowarn -proc:none -d "$classes" -cp "target/rhod.jar:target/lib/*:target/javafx/*" \
    src/bench/java/cymru/rhod/bench/window/*.java
jar --create --file target/window-tools.jar -C "$classes" .

# Runs a class in a plain Java, with what the tools themselves need.
run_plain() {
    java --module-path target/javafx --add-modules javafx.controls,javafx.swing \
        --add-exports javafx.graphics/com.sun.javafx.tk=ALL-UNNAMED \
        -Drhod.home="$home" -cp "target/rhod.jar:target/lib/*:target/window-tools.jar" "$@"
}

# Runs a class with the flags of the start script.
run_window() {
    run_plain -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable "$@"
}
