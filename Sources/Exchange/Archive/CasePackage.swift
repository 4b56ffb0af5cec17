public import Desk
import Foundation
import Office
import Paper
import Vietnamese

/// A case file as one ZIP: its data, its table of contents, and its papers in the order of time. It goes out piece by piece.
public struct CasePackage: Sendable {
    /// How much is read and handed on at once.
    private static let chunk = 1 << 20

    private let export: ExportCaseFile.Output
    private let files: FileStore

    /// Throws `.notFound` where the store has lost a file of it.
    public init(_ export: ExportCaseFile.Output, files: FileStore) throws {
        for file in export.records.flatMap(\.files) where !files.holds(file.hash) {
            throw OfficeError(
                .notFound, "Không tìm thấy tệp «\(file.name)» trong kho lưu trữ. Vui lòng báo quản trị hệ thống.")
        }
        self.export = export
        self.files = files
    }

    /// `ho-so-01.kt-2026.zip`.
    public var name: String { "ho-so-\(Self.plain(export.file.code))-\(export.file.year).zip" }

    /// Hands the archive to `take`, piece by piece.
    public func write(_ take: ([UInt8]) async throws -> Void) async throws {
        let stream = try ZipStream()
        let data = CaseFileXML.bytes(export) { paths(of: export.records[$0], at: $0) }
        for (path, bytes) in [("ho-so.xml", data), ("muc-luc.docx", try DocxWriter.write(export.contents))] {
            try stream.begin(path, size: bytes.count)
            try stream.write(bytes)
        }
        for (index, record) in export.records.enumerated() {
            for (file, path) in zip(record.files, paths(of: record, at: index)) {
                try await write(file, path, to: stream, take)
            }
        }
        try await take(try stream.finish())
    }

    private func write(
        _ file: AttachedFile, _ path: String, to stream: ZipStream, _ take: ([UInt8]) async throws -> Void
    ) async throws {
        let bytes = try files.bytes(of: file.hash)
        try stream.begin(path, size: bytes.count)
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let end = min(place + Self.chunk, bytes.endIndex)
            try stream.write(bytes[place..<end])
            place = end
            try await take(stream.take())
        }
    }

    /// Of each file of a paper, `van-ban/001-cong-van-112-sct-qlcn.pdf` and behind it `van-ban/001-phu-luc-1.xlsx`: ASCII
    /// and short, as other systems want names.
    private func paths(of record: CaseRecord, at index: Int) -> [String] {
        let place = "\(index + 1)"
        let number = String(repeating: "0", count: max(0, 3 - place.count)) + place
        let words = [record.document.kind, record.document.number].compactMap(\.self).map(Self.plain)
            .filter { !$0.isEmpty }.joined(separator: "-").prefix(36)
        let own = record.file.map { "\(words.isEmpty ? "" : "-\(words)").\(Self.ending(of: $0))" }
        let annexes = record.annexes.map { "-phu-luc-\($0.position).\(Self.ending(of: $0.file))" }
        return ((own.map { [$0] } ?? []) + annexes).map { "van-ban/\(number)\($0)" }
    }

    private static func ending(of file: AttachedFile) -> String {
        file.name.split(separator: ".").last.map { String(plain(String($0)).prefix(5)) } ?? "bin"
    }

    /// Small ASCII letters and digits, groups joined by hyphens.
    private static func plain(_ text: String) -> String {
        text.folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
    }
}
