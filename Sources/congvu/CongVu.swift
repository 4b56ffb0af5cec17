import ArgumentParser
import Office
import Storage

@main
struct CongVu: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "congvu", abstract: "Sổ chung của mọi việc cơ quan đã nhận làm.",
        subcommands: [
            ReadCommand.self, ReadListCommand.self, ReadMessageCommand.self, ReadAnnexCommand.self, CheckCommand.self,
            ClockCommand.self,
            ProcessCommand.self, ServeCommand.self, UrgeCommand.self,
            VerifyCommand.self, ReportCommand.self, ReviewCommand.self, SignCommand.self, SignaturesCommand.self,
            PrepareCommand.self, PrintCommand.self, TemplateCommand.self, CertificateCommand.self, PageCommand.self,
            BackupCommand.self, RestoreCommand.self, RehearseCommand.self,
            ImportCommand.self, MoveCommand.self, AdminCommand.self, DemoCommand.self,
        ])

    /// A refusal is one Vietnamese line and exit code 1, wrong arguments are one with exit code 64; help is ArgumentParser's.
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
        } catch let error as StorageError where error.kind == .migration {
            Terminal.complain(
                "Cơ sở dữ liệu do một phiên bản khác của chương trình lập ra; hãy dùng đúng phiên bản đó hoặc phiên bản mới hơn. (\(error.message))"
            )
            exit(withError: ExitCode(1))
        } catch {
            guard exitCode(for: error) != .success, !(error is ExitCode) else { exit(withError: error) }
            guard exitCode(for: error) == .validationFailure else {
                Terminal.complain("Lỗi ngoài dự kiến: \(error)")
                exit(withError: ExitCode(1))
            }
            Terminal.complain("\(ArgumentWords.line(message(for: error))) Xem «congvu --help».")
            exit(withError: ExitCode.validationFailure)
        }
    }
}
