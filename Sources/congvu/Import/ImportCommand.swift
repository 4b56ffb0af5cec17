import ArgumentParser

/// `congvu import`: what was kept elsewhere before, taken in at the machine itself.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Nhập dữ liệu cũ của cơ quan.", subcommands: [ImportRegistersCommand.self])
}
