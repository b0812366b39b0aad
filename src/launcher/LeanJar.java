import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Puts jars into one for quick starts, from Java 25 on: with the manifest of the first, but no class path in it, so that no other
 * jar is opened; and with classes from before Java 6, which Java's cache leaves out, in today's form. The class path of this
 * program holds the jars. Arguments: the jar to write, the jars to read.
 */
class LeanJar {
    private static final int JAVA_6 = 50;

    private final ClassFile classes = ClassFile.of(
            ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
            ClassFile.ClassHierarchyResolverOption.of(
                    ClassHierarchyResolver.ofResourceParsing(ClassLoader.getSystemClassLoader())));
    private final ClassTransform today = ClassTransform.transformingMethodBodies((code, element) -> code.with(element))
            .andThen((type, element) -> {
                if (!(element instanceof ClassFileVersion)) {
                    type.with(element);
                }
            });

    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]));
                JarFile first = new JarFile(arguments[1])) {
            Manifest manifest = first.getManifest();
            manifest.getMainAttributes().remove(Attributes.Name.CLASS_PATH);
            try (JarOutputStream lean = new JarOutputStream(out, manifest)) {
                Set<String> written = new HashSet<>(Set.of(JarFile.MANIFEST_NAME));
                for (int i = 1; i < arguments.length; i++) {
                    try (JarFile jar = new JarFile(arguments[i])) {
                        new LeanJar().add(jar, lean, written);
                    }
                }
            }
        }
    }

    private void add(JarFile jar, JarOutputStream lean, Set<String> written) throws IOException {
        for (JarEntry entry : jar.stream().toList()) {
            if (written.add(entry.getName())) {
                lean.putNextEntry(new JarEntry(entry.getName()));
                try (InputStream in = jar.getInputStream(entry)) {
                    byte[] content = in.readAllBytes();
                    lean.write(entry.getName().endsWith(".class") ? inTodaysForm(content) : content);
                }
            }
        }
    }

    private byte[] inTodaysForm(byte[] content) {
        ClassModel model = classes.parse(content);
        return model.majorVersion() < JAVA_6 ? classes.transformClass(model, today) : content;
    }
}
