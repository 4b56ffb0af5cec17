import Foundation
public import Office

extension XLSXWriter {
    /// Some small tables as one workbook, a sheet each. Throws what writing throws.
    public static func workbook(_ tables: [ReportTable]) throws -> [UInt8] {
        let file = try ScratchFile(ending: "xlsx")
        let writer = try XLSXWriter(path: file.path)
        for table in tables {
            try writer.begin(table)
            for row in table.rows { try writer.append(row) }
            if let total = table.total { try writer.append(total, bold: true) }
        }
        try writer.finish()
        return try file.bytes()
    }
}

/// A file that exists as long as somebody holds it.
public final class ScratchFile: Sendable {
    public let path: String
    private let folder: URL

    /// In a folder of its own that only this program may enter.
    public init(ending: String) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "congvu-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        path = folder.appending(path: "table.\(ending)").path
    }

    public func bytes() throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

    deinit { try? FileManager.default.removeItem(at: folder) }
}
