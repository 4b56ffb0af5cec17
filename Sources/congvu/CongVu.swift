import ArgumentParser
import ServiceLifecycle
import Web

@main
struct CongVu: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "congvu", subcommands: [ReadCommand.self])
}
