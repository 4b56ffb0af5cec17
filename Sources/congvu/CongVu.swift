import ArgumentParser
import Office

@main
struct CongVu: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "congvu", abstract: "Sổ chung của mọi việc cơ quan đã nhận làm.",
        subcommands: [
            ReadCommand.self, ReadListCommand.self, ClockCommand.self, ServeCommand.self, UrgeCommand.self,
            VerifyCommand.self, ReportCommand.self, ReviewCommand.self,
            AdminCommand.self, DemoCommand.self,
        ])

    /// A refusal is one line and exit code 1; anything else is ArgumentParser's.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let error as OfficeError {
            Terminal.complain(error.message)
            exit(withError: ExitCode(1))
        } catch {
            exit(withError: error)
        }
    }
}
