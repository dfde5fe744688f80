import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Builds the installer of the system it runs on from target/whereas: a run-time image with only the modules in use, the program's
 * image with a start-up cache, and a .deb (with .rpm where rpmbuild is there), .msi or .dmg of it.
 *
 * <p>Arguments: the project's folder, the version, and the kinds of package to build (none builds the kinds that this system can;
 * «image» builds only the image).
 */
final class Build {
    /** What jdeps finds in the program's jars, with what is looked up by name: charsets, elliptic curves and zip files. */
    private static final String MODULES = "javafx.controls,javafx.swing,java.desktop,java.logging,java.management,java.naming,java.scripting,"
            + "java.security.jgss,java.sql,java.xml,jdk.crypto.ec,jdk.jfr,jdk.localedata,jdk.net,jdk.unsupported,jdk.zipfs";
    /** The time of every jar, in seconds since 1970: a start-up cache is for jars of the very time that it was made with. */
    private static final long TIME = 1_767_225_600;
    private static final int JAVA_6 = ClassFile.JAVA_6_VERSION;
    private static final String OS = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private static final boolean WINDOWS = OS.contains("windows");
    private static final boolean MAC = OS.contains("mac");
    /** One collector, one compiler: on few cores both start the program sooner; the cache fits only the collector it was made with. */
    private static final List<String> JAVA_OPTIONS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            // Moving the cache to an address drawn by lot would cost more than reading it.
            "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED",
            "--add-exports=javafx.controls/com.sun.javafx.scene.control=ALL-UNNAMED",
            "--add-exports=javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED");

    private final Path project;
    private final String version;
    private final Path installer;
    private final Path work;

    private Build(Path project, String version) {
        this.project = project;
        this.version = version;
        this.installer = project.resolve("installer");
        this.work = project.resolve("target/installer");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Build build = new Build(Path.of(arguments[0]), arguments[1]);
        List<String> kinds = List.of(arguments).subList(2, arguments.length).stream().filter(kind -> !kind.isBlank()).toList();
        Path image = build.image();
        for (String kind : kinds.isEmpty() ? kinds() : kinds) {
            if (!kind.equals("image")) {
                build.packageOf(image, kind);
            }
        }
        try (Stream<Path> made = Files.list(build.work.resolve("packages"))) {
            made.sorted().forEach(file -> System.out.println(file + "  " + file.toFile().length() / 1_000_000 + " MB"));
        }
    }

    private static List<String> kinds() {
        if (WINDOWS) {
            return List.of("msi");
        }
        if (MAC) {
            return List.of("dmg");
        }
        boolean rpm = Stream.of(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, "rpmbuild")));
        return rpm ? List.of("deb", "rpm") : List.of("deb");
    }

    /** The program with its run-time image, as it will lie on the user's computer. */
    private Path image() throws IOException, InterruptedException {
        delete(work);
        Path jars = Files.createDirectories(work.resolve("jars"));
        Path modules = Files.createDirectories(work.resolve("modules"));
        Path natives = Files.createDirectories(work.resolve("natives"));
        Files.createDirectories(work.resolve("packages"));
        Path program = project.resolve("target/whereas");
        try (Stream<Path> libraries = Files.list(program.resolve("lib"))) {
            for (Path jar : libraries.sorted().toList()) {
                String name = jar.getFileName().toString();
                if (!name.startsWith("javafx-")) {
                    lift(jar, jars.resolve(name));
                } else if (name.matches(".*-(linux|win|mac).*\\.jar")) {
                    split(jar, modules.resolve(name), natives);
                }
            }
        }
        copy(program.resolve("templates"), jars.resolve("templates"));
        Files.copy(installer.resolve("LICENSE"), jars.resolve("LICENSE"));
        Path runtime = work.resolve("runtime");
        run(tool("jlink"), "--module-path", modules.toString(), "--add-modules", MODULES, "--include-locales=en", "--strip-debug",
                "--no-header-files", "--no-man-pages", "--compress", "zip-0", "--output", runtime.toString());
        copy(natives, runtime.resolve(WINDOWS ? "bin" : "lib"));
        List<String> command = new ArrayList<>(List.of(tool("jpackage"), "--type", "app-image", "--dest", work.resolve("image").toString(),
                "--name", "Whereas", "--app-version", version, "--runtime-image", runtime.toString(), "--input", jars.toString(),
                "--main-jar", "whereas-" + version + ".jar", "--main-class", "whereas.Main", "--icon", icon()));
        options("$APPDIR", "window").forEach(option -> command.addAll(List.of("--java-options", option)));
        command.addAll(List.of("--add-launcher", "whereas-terminal=" + terminal()));
        run(command);
        Path image = work.resolve("image").resolve(MAC ? "Whereas.app" : "Whereas");
        rehearse(image, "window");
        rehearse(image, "terminal");
        return image;
    }

    /** The second launcher: on Windows only such a one has a console, and everywhere its smaller cache is opened sooner than the window's. */
    private Path terminal() throws IOException {
        Path file = work.resolve("terminal.properties");
        Files.writeString(file, "main-class=whereas.Main\nwin-console=true\nwin-shortcut=false\nwin-menu=false\nlinux-shortcut=false\njava-options="
                + String.join(" ", options("$APPDIR", "terminal")) + "\n");
        return file;
    }

    /**
     * What the launcher tells the JVM.
     *
     * @param folder the folder of the jars, as the launcher writes it
     * @param use «window» or «terminal»
     */
    private static List<String> options(String folder, String use) {
        List<String> options = new ArrayList<>(JAVA_OPTIONS);
        options.add("-XX:AOTCache=" + folder + "/" + use + ".aot");
        options.add("-Dwhereas.templates=" + folder + "/templates");
        return options;
    }

    /** Runs the program once through its main jobs and keeps what it loaded and compiled in a cache that later starts begin with. */
    private void rehearse(Path image, String use) throws IOException, InterruptedException {
        Path jars = image.resolve(WINDOWS ? "app" : MAC ? "Contents/app" : "lib/app");
        Path java = image.resolve(WINDOWS ? "runtime/bin/java.exe" : MAC ? "Contents/runtime/Contents/Home/bin/java" : "lib/runtime/bin/java");
        List<String> classPath = Files.readAllLines(jars.resolve("Whereas.cfg")).stream().filter(line -> line.startsWith("app.classpath="))
                .map(line -> line.substring("app.classpath=".length()).replace("$APPDIR", jars.toString())).toList();
        for (String jar : classPath) {
            Files.setLastModifiedTime(Path.of(jar), FileTime.from(TIME, TimeUnit.SECONDS));
        }
        Path data = Files.createDirectories(work.resolve("rehearsal-" + use));
        List<String> command = new ArrayList<>();
        if (!WINDOWS && !MAC && System.getenv("DISPLAY") == null && Files.isExecutable(Path.of("/usr/bin/xvfb-run"))) {
            command.addAll(List.of("xvfb-run", "-a"));
        }
        command.add(java.toString());
        options(jars.toString(), use).stream().filter(option -> !option.contains("AOTCache")).forEach(command::add);
        command.addAll(List.of("-XX:AOTCacheOutput=" + jars.resolve(use + ".aot"), "-cp", String.join(File.pathSeparator, classPath),
                "whereas.Rehearsal", use, data.toString()));
        run(command);
    }

    private void packageOf(Path image, String kind) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(tool("jpackage"), "--type", kind, "--app-image", image.toString(),
                "--dest", work.resolve("packages").toString(), "--name", "Whereas", "--app-version", version,
                "--description", "Assembles the papers of a small law firm", "--vendor", "Whereas", "--copyright", "Apache License 2.0",
                "--license-file", installer.resolve("LICENSE").toString(), "--file-associations", association().toString()));
        switch (kind) {
            case "deb", "rpm" -> command.addAll(List.of("--linux-package-name", "whereas", "--linux-shortcut", "--linux-menu-group", "Office;",
                    "--resource-dir", installer.resolve("linux").toString(), "--icon", icon()));
            case "msi" -> command.addAll(List.of("--win-menu", "--win-shortcut", "--win-per-user-install",
                    "--win-upgrade-uuid", "7f0f4e0e-5c1b-4c6f-9d58-51f1d8c3a9b2"));
            case "dmg" -> command.addAll(List.of("--mac-package-identifier", "whereas"));
            default -> throw new IllegalArgumentException("no package of kind «" + kind + "» can be built; name deb, rpm, msi, dmg or image");
        }
        if (kind.equals("deb")) {
            // What it depends on is read off the building machine, which need not have a desktop.
            command.addAll(List.of("--linux-package-deps", "libgtk-3-0, libxtst6, libfreetype6, fontconfig"));
        }
        run(command);
    }

    /** The file type of matters, with the icon by its full name. */
    private Path association() throws IOException {
        Path file = work.resolve("matter.properties");
        Files.writeString(file, Files.readString(installer.resolve("matter.properties")) + "icon=" + icon().replace('\\', '/') + "\n");
        return file;
    }

    private String icon() {
        return installer.resolve(WINDOWS ? "windows/whereas.ico" : MAC ? "mac/whereas.icns" : "linux/whereas.png").toString();
    }

    /** Copies a jar; classes older than Java 6, which no start-up cache can hold, are given the stack maps that newer ones have. */
    private static void lift(Path jar, Path target) throws IOException {
        boolean old;
        try (JarFile file = new JarFile(jar.toFile())) {
            old = file.stream().anyMatch(entry -> entry.getName().endsWith(".class") && major(file, entry) < JAVA_6);
        }
        if (!old) {
            Files.copy(jar, target);
            return;
        }
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar)); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target));
             URLClassLoader classes = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
            ClassFile reader = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS, ClassFile.ClassHierarchyResolverOption.of(
                    ClassHierarchyResolver.ofResourceParsing(classes).orElse(ClassHierarchyResolver.defaultResolver())));
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().endsWith(".class") ? lifted(reader, bytes) : bytes);
            }
        }
    }

    private static int major(JarFile file, JarEntry entry) {
        try (DataInputStream in = new DataInputStream(file.getInputStream(entry))) {
            in.readInt();
            in.readUnsignedShort();
            return in.readUnsignedShort();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] lifted(ClassFile reader, byte[] bytes) {
        ClassModel model = reader.parse(bytes);
        if (model.majorVersion() >= JAVA_6) {
            return bytes;
        }
        // Handing each instruction on by hand makes the maps anew; methods that are merely accepted would be copied without.
        return reader.build(model.thisClass(), ConstantPoolBuilder.of(model), builder -> {
            builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
            ClassTransform bodies = ClassTransform.transformingMethodBodies((code, element) -> code.with(element));
            builder.transform(model, ClassTransform.dropping(ClassFileVersion.class::isInstance).andThen(bodies));
        });
    }

    /** Takes a JavaFX jar apart into its classes, which go into the run-time image, and its native libraries, which lie beside the JVM's. */
    private static void split(Path jar, Path classes, Path natives) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar));
             OutputStream file = Files.newOutputStream(classes); ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().matches("[^/]+\\.(so|dll|dylib)")) {
                    Files.copy(in, natives.resolve(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
                } else {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
        }
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", WINDOWS ? name + ".exe" : name).toString();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        run(List.of(command));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(command).inheritIO();
        // zstd packs as well as xz here and takes a tenth of the time.
        process.environment().put("DPKG_DEB_COMPRESSOR_TYPE", "zstd");
        // jpackage copies the image, which makes its files new; dpkg sets newer ones back to this.
        process.environment().put("SOURCE_DATE_EPOCH", String.valueOf(TIME));
        int code = process.start().waitFor();
        if (code != 0) {
            throw new IOException(command.getFirst() + " ended with " + code + ": " + String.join(" ", command));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
