package de.medienplan.bench;

import de.medienplan.MedienplanApplication;
import de.medienplan.device.mdm.Comparison;
import de.medienplan.device.mdm.MdmImports;
import de.medienplan.device.mdm.MdmTally;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.MappingMemory;
import de.medienplan.importing.RecordChange;
import de.medienplan.importing.SourceFile;
import de.medienplan.importing.TableFile;
import de.medienplan.school.SchoolFile;
import de.medienplan.school.SchoolImport;
import de.medienplan.shared.SchoolYear;
import de.medienplan.ticket.TicketFile;
import de.medienplan.ticket.TicketImport;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.FileSystemUtils;

/**
 * How long the large imports take on the database that is shipped: 5,000 schools from a list, an export of 60,000 devices
 * from a device management, and one of 200,000 tickets, each read, compared with what is stored, taken over, and compared once more.
 */
final class ImportsBench {

    static final int SCHOOLS = 5_000;
    static final int DEVICES = 60_000;
    static final int TICKETS = 200_000;

    private static final SchoolYear YEAR = new SchoolYear(2026);

    private final PrintStream console;
    private final StringBuilder table = new StringBuilder("| step | rows | seconds | heap used |\n|---|---|---|---|\n");

    private ImportsBench(PrintStream console) {
        this.console = console;
    }

    static void measure(Path out, PrintStream console) throws Exception {
        System.setProperty("vaadin.productionMode", "true");
        Path data = Files.createTempDirectory("medienplan-bench");
        String[] options = {
            "--medienplan.data=" + data, "--medienplan.demo=false", "--server.port=0", "--server.address=127.0.0.1"
        };
        try (ConfigurableApplicationContext application = SpringApplication.run(MedienplanApplication.class, options)) {
            new ImportsBench(console).measure(application, out);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private void measure(ConfigurableApplicationContext application, Path out) throws Exception {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "bench",
                        "",
                        AuthorityUtils.createAuthorityList("ROLE_PLANNING", "ROLE_SUPPORT", "ROLE_READER")));
        String database = application
                .getBean(JdbcClient.class)
                .sql("SELECT version()")
                .query(String.class)
                .single();
        console.println(machine(database));
        schools(application.getBean(SchoolImport.class));
        devices(application.getBean(MdmImports.class), application.getBean(MappingMemory.class));
        tickets(application.getBean(TicketImport.class), application.getBean(MappingMemory.class));
        console.println(table);
        Files.writeString(out.resolve("imports.md"), machine(database) + "\n\n" + table);
    }

    private void schools(SchoolImport imports) throws Exception {
        byte[] content = ImportFiles.schools(SCHOOLS).getBytes(StandardCharsets.UTF_8);
        SchoolFile file = timed(
                "schools: read the file",
                SCHOOLS,
                () -> SchoolFile.guessed(TableFile.read("schulen.csv", content), YEAR));
        ImportPreview preview = timed("schools: compare, all new", SCHOOLS, () -> imports.preview(file));
        timed("schools: take over", SCHOOLS, () -> {
            imports.confirm(file, preview);
            return preview;
        });
        ImportPreview again = timed("schools: compare, none changed", SCHOOLS, () -> imports.preview(file));
        require(again.count(RecordChange.Kind.UNCHANGED) == SCHOOLS, "not all schools were found again");
    }

    private void devices(MdmImports imports, MappingMemory memory) throws Exception {
        byte[] content = ImportFiles.devices(DEVICES, SCHOOLS).getBytes(StandardCharsets.UTF_8);
        String name = "export.csv";
        MdmTally tally = timed(
                "devices: read and count (%d MB)".formatted(content.length >> 20),
                DEVICES,
                () -> imports.count(ImportFile.open(
                        MdmImports.KIND, SourceFile.open(name, content, MdmImports.KIND.limits()), memory)));
        List<Comparison> compared =
                timed("devices: compare with what is stored", DEVICES, () -> imports.compare(tally, YEAR));
        timed("devices: take over", DEVICES, () -> imports.take(name, tally, compared, YEAR, true));
        List<Comparison> again = timed("devices: compare, none changed", DEVICES, () -> imports.compare(tally, YEAR));
        require(again.stream().allMatch(one -> one.state() == Comparison.State.SAME), "not all counts were stored");
    }

    private void tickets(TicketImport imports, MappingMemory memory) throws Exception {
        byte[] content = ImportFiles.tickets(TICKETS, SCHOOLS).getBytes(StandardCharsets.UTF_8);
        TicketFile file = timed(
                "tickets: read the file (%d MB)".formatted(content.length >> 20),
                TICKETS,
                () -> new TicketFile(
                        ImportFile.open(
                                imports.kind(),
                                SourceFile.open(
                                        "tickets.csv", content, imports.kind().limits()),
                                memory),
                        Map.of()));
        ImportPreview preview = timed("tickets: compare, all new", TICKETS, () -> imports.preview(file));
        timed("tickets: take over", TICKETS, () -> {
            imports.confirm(file, preview);
            return preview;
        });
        ImportPreview again = timed("tickets: compare, none changed", TICKETS, () -> imports.preview(file));
        require(again.count(RecordChange.Kind.UNCHANGED) == TICKETS, "not all tickets were found again");
    }

    private <T> T timed(String step, int rows, Callable<T> work) throws Exception {
        long begin = System.nanoTime();
        T result = work.call();
        double seconds = (System.nanoTime() - begin) / 1e9;
        Runtime runtime = Runtime.getRuntime();
        long heap = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        table.append(String.format(Locale.UK, "| %s | %,d | %.1f | %d MB |%n", step, rows, seconds, heap));
        return result;
    }

    private static void require(boolean held, String otherwise) {
        if (!held) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static String machine(String database) {
        Runtime runtime = Runtime.getRuntime();
        return String.format(
                Locale.UK,
                "%s %s, %d processors, load %.1f; Java %s, heap at most %d MB; Spring Boot %s; %s",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                runtime.availableProcessors(),
                java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage(),
                Runtime.version(),
                runtime.maxMemory() >> 20,
                SpringBootVersion.getVersion(),
                database);
    }
}
