import ArgumentParser

@main
struct CongVu: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "congvu", subcommands: [ReadCommand.self, VerifyCommand.self])
}
