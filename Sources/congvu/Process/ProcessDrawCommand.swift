import ArgumentParser
import Desk
import Foundation
import Office
import Process
import Web
import WorkTime

/// `congvu process draw NAME`: a process as a drawing (SVG) on standard output or in a file.
struct ProcessDrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw", abstract: "Vẽ sơ đồ một quy trình (SVG).")

    @Argument(help: "Mã quy trình, như one-unit, hoặc tệp quy trình (.yaml).")
    var name: String

    @Option(help: "Phiên bản; mặc định là phiên bản đang có hiệu lực.")
    var version: Int?

    @Option(name: .shortAndLong, help: "Tệp .svg để ghi; không có thì in ra màn hình.")
    var output: String?

    @Option(help: "Thư mục quy tắc (biến CONGVU_RULES; mặc định tìm cạnh chương trình).")
    var rules: String?

    func run() throws {
        let process = try process()
        let today = OfficeTime.day(of: SystemClock.now())
        let found = version.map { process.version($0) } ?? process.version(on: today) ?? process.versions.last
        guard let found else {
            throw OfficeError(.invalid, "Quy trình «\(process.code)» không có phiên bản \(version ?? 0).")
        }
        let picture = ProcessPicture.svg(found)
        guard let output else { return Terminal.write(picture) }
        try OutputFile.save(Array(picture.utf8), to: output)
    }

    private func process() throws -> ProcessDefinition {
        if name.hasSuffix(".yaml") {
            let result = ProcessFiles.read(file: URL(filePath: name))
            guard let process = result.process else {
                throw OfficeError(.invalid, result.findings.map(\.written).joined(separator: "; "))
            }
            return process
        }
        let known = try RulesFolder.processes(rules).compactMap(\.process)
        guard let process = known.first(where: { $0.code == name }) else {
            let codes = known.map(\.code).joined(separator: ", ")
            throw OfficeError(.invalid, "Không có quy trình «\(name)». Các quy trình: \(codes).")
        }
        return process
    }
}
