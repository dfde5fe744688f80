package whereas.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import whereas.json.Names;
import whereas.proprietary.Version;

/** Reads the name of a version, such as not-final. */
final class VersionName implements ITypeConverter<Version> {
    @Override
    public Version convert(String name) {
        return Arrays.stream(Version.values()).filter(version -> Names.of(version).equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new TypeConversionException("there is no version «" + name + "»; it is one of "
                        + Arrays.stream(Version.values()).map(Names::of).collect(Collectors.joining(", "))));
    }
}
