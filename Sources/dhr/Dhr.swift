import ArgumentParser
import Website

@main
struct Dhr: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dhr",
        abstract: "Domestic homicide reviews: live ones with their clocks, past learning cited to a paragraph.",
        discussion: """
            Everything stays in one data folder on this machine: --data DIR, else DHR_DATA, else \
            $XDG_DATA_HOME/dhr, else ~/.local/share/dhr. Every command takes --json.
            """,
        version: "dhr \(Program.version)",
        groupedSubcommands: [
            CommandGroup(
                name: "Documents:",
                subcommands: [ImportCommand.self, ReportsCommand.self, ReportCommand.self]),
            CommandGroup(
                name: "Learning:",
                subcommands: [
                    SearchCommand.self, ThemesCommand.self, ThemeCommand.self, RecommendationsCommand.self,
                    StatisticsCommand.self, CodeCommand.self,
                ]),
            CommandGroup(
                name: "Training:", subcommands: [BriefCommand.self, BriefsCommand.self]),
            CommandGroup(
                name: "Casework:",
                subcommands: [
                    ReviewCommand.self, DeadlinesCommand.self, ActionsCommand.self, GuidanceCommand.self,
                    RegisterCommand.self, OversightCommand.self,
                ]),
            CommandGroup(name: "The web application:", subcommands: [ServeCommand.self]),
            CommandGroup(
                name: "The folder:", subcommands: [
                    UserCommand.self, DemoCommand.self, AuditCommand.self, BackupCommand.self, RestoreCommand.self, RebuildCommand.self,
                ]),
        ])

    /// Parses, runs, and turns every failure into one line that says what
    /// was wrong and how to mend it.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            Failure.report(error)
        }
    }
}

enum Program {
    static let version = ProgramVersion.text
}
