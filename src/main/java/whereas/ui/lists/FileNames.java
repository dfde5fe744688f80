package whereas.ui.lists;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the names of files tell before they are opened. */
final class FileNames {
    private static final Set<String> READ = Set.of("csv", "tsv", "tab", "txt", "text", "xlsx", "xlsm", "xltx", "xltm", "xls", "docx",
            "docm", "dotx",
            "dotm", "pdf", "vcf", "vcard", "");
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "tif", "tiff", "bmp", "webp", "heic");

    private FileNames() {
    }

    /** Why files cannot be read here, in one sentence; empty when they may be. */
    static Optional<String> problem(List<Path> files) {
        List<Path> folders = files.stream().filter(Files::isDirectory).toList();
        if (!folders.isEmpty()) {
            return Optional.of(names(folders) + (folders.size() == 1 ? " is a folder" : " are folders") + "; drop the files in it");
        }
        List<Path> strange = files.stream().filter(file -> !READ.contains(extension(file))).toList();
        if (strange.isEmpty()) {
            return Optional.empty();
        }
        boolean pictures = strange.stream().allMatch(file -> PICTURES.contains(extension(file)));
        return Optional.of(names(strange) + " cannot be read here; " + (pictures ? "have the text in pictures recognised (OCR) first"
                : "lists are read from CSV, Excel, Word, PDF, vCard and text, papers from Word, PDF and text"));
    }

    private static String names(List<Path> files) {
        return files.stream().map(file -> "«" + file.getFileName() + "»").collect(Collectors.joining(", "));
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
