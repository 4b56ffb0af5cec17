public import Foundation
import Office
import Paper
public import Signature

/// What the limited child process makes of a file that goes with a paper as its annex.
public struct ReadAnnex: Sendable, Equatable, Codable {
    /// What it says; nil for one without letters, such as a map or a drawing. Sheets of a spreadsheet are set apart by
    /// `AnnexReader.sheetBreak`.
    public let text: String?
    /// What its digital signatures are worth; nil where it bears none.
    public let signatures: SignatureReport?

    public init(text: String? = nil, signatures: SignatureReport? = nil) {
        self.text = text
        self.signatures = signatures
    }

    /// Whether it bears a stamp of secrecy, on any of its sheets.
    var isMarked: Bool {
        let sheets = text?.split(separator: AnnexReader.sheetBreak) ?? []
        return sheets.contains { SecrecyMark.find(in: String($0)) != .none }
    }

    /// Throws `.invalid` at field `secrecy` when it bears a stamp of secrecy.
    func requirePublic() throws(OfficeError) {
        guard !isMarked else {
            throw OfficeError(
                .invalid,
                "Phụ lục có dấu chỉ độ mật nên không được đưa nội dung vào hệ thống; không có gì được lưu lại.",
                field: OfficeError.secrecyField)
        }
    }

    /// Without the words that nobody keeps.
    var kept: ReadAnnex { ReadAnnex(text: keptText, signatures: signatures) }

    /// What is kept of its words, for searching.
    var keptText: String? {
        text.map { text in
            String(text.prefix(OutgoingInput.longest)).replacing(String(AnnexReader.sheetBreak), with: "\n")
        }
    }
}

/// Reads an annex in a limited child process: a paper of any format, or a spreadsheet. `name` is the name that it came under.
///
/// Throws `OfficeError` with a sentence when it cannot be read: broken, with a password, too large.
public typealias AnnexReading = @Sendable (_ file: URL, _ name: String) async throws -> ReadAnnex
