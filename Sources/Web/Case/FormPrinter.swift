import Desk
import HTTPTypes
import Hummingbird
import NIOCore
import Office
import Paper

/// Prints statutory forms as PDF: the Word file that is downloaded beside it, in a limited child process.
struct FormPrinter: Sendable {
    let files: FileStore
    /// Nil where the server prints nothing.
    let printing: PaperPrinting?

    /// Whether pages offer it.
    var isReady: Bool { printing != nil }

    /// How many rows of tables a form is printed with: a book of thousands would hold up the receipts of the counter.
    static let longest = 500

    /// The form to be saved under `name`, which is of ASCII letters only. Throws `OfficeError` `.notFound` where the server prints
    /// nothing, `.invalid` for more rows than are printed, `.unavailable` where this form could not be printed.
    func download(_ form: OfficialForm, name: String) async throws -> Response {
        guard let printing else { throw OfficeError(.notFound, "Máy chủ này không in giấy tờ ra PDF. \(Self.instead)") }
        let rows = form.blocks.reduce(0) { count, block in
            if case .table(let table) = block { count + table.rows.count } else { count }
        }
        guard rows <= Self.longest else {
            throw OfficeError(
                .invalid,
                "Có \(rows) dòng; bản PDF có nhiều nhất \(Self.longest) dòng. Chọn ít ngày hơn, hoặc tải bản DOCX.")
        }
        let bytes = try await printed(try DocxWriter.write(form), by: printing)
        var headers: HTTPFields = [.contentType: "application/pdf"]
        headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        headers[.cacheControl] = "private, no-store"
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private static let instead = "Hãy tải bản DOCX hoặc dùng lệnh in của trình duyệt."

    /// The Word file lies on the disk only while it is printed.
    private func printed(_ docx: [UInt8], by printing: PaperPrinting) async throws -> [UInt8] {
        let file = try files.begin()
        do {
            try await file.write(docx[...])
            let bytes = try await printing(file.url)
            await file.abandon()
            return bytes
        } catch {
            await file.abandon()
            // What the child says is meant for whoever uploads a file.
            guard let refusal = error as? OfficeError, refusal.code == .invalid else { throw error }
            throw OfficeError(.unavailable, "Chưa in được giấy tờ này ra PDF. \(Self.instead)")
        }
    }
}
