import Desk
import Foundation
import HTTPTypes
import HummingbirdCore
import Office
import Paper
import TestSupport
import Testing
import WorkTime

@testable import Web

@Suite("Statutory forms as PDF") struct FormPrinterTests {
    private static let form = OfficialForm(
        head: OfficialHead(
            superior: "UBND TỈNH SƠN HÀ", issuer: "VĂN PHÒNG", issuerInText: "Văn phòng", symbol: "",
            place: "Đông Giang",
            date: .issued(CalendarDay("2026-02-05") ?? .first)),
        title: "Giấy tiếp nhận", blocks: [.paragraph("Số lượng hồ sơ: 01 bộ")])

    /// What lies under the folder of files.
    private static func files(_ folder: String) -> [String] {
        let names = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
        return names.filter { $0 != "incoming" }
    }

    @Test("The Word file of the form is printed, and nothing of it stays on the disk")
    func printed() async throws {
        try await withTemporaryFolder { folder in
            let store = try FileStore(folder: URL(filePath: folder))
            let printer = FormPrinter(files: store) { file in Array(try Data(contentsOf: file).prefix(2)) }
            let answer = try await printer.download(Self.form, name: "receipt-1.pdf")
            #expect(answer.headers[.contentType] == "application/pdf")
            #expect(answer.headers[.contentDisposition] == "attachment; filename=\"receipt-1.pdf\"")
            // A Word file begins as every package does.
            #expect(answer.body.contentLength == 2)
            #expect(Self.files(folder) == [])
        }
    }

    @Test("A form that could not be printed is refused with another way, and nothing of it stays on the disk")
    func unprinted() async throws {
        try await withTemporaryFolder { folder in
            let store = try FileStore(folder: URL(filePath: folder))
            let printer = FormPrinter(files: store) { _ in
                throw OfficeError(.invalid, "Chuyển văn bản sang PDF quá lâu nên đã dừng.", field: "file")
            }
            let error = await #expect(throws: OfficeError.self) {
                try await printer.download(Self.form, name: "receipt-1.pdf")
            }
            #expect(error?.code == .unavailable)
            #expect(error?.message.contains("Hãy tải bản DOCX") ?? false)
            #expect(Self.files(folder) == [])
            let none = await #expect(throws: OfficeError.self) {
                try await FormPrinter(files: store, printing: nil).download(Self.form, name: "receipt-1.pdf")
            }
            #expect(none?.code == .notFound)
        }
    }
}
