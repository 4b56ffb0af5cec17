import ArgumentParser

/// `congvu process`: the processes of dossiers and petitions, checked and drawn.
struct ProcessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "process", abstract: "Kiểm tra, vẽ quy trình giải quyết hồ sơ, đơn thư.",
        subcommands: [ProcessCheckCommand.self, ProcessDrawCommand.self])
}
