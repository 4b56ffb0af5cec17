public import Foundation
import Office
import Yams

/// What every paper that the product drafts bears: who issues it, where, and where its original is kept.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục I.
public struct OfficeLetterhead: Sendable, Equatable, Decodable {
    /// The body directly above; nil where there is none.
    public let superior: String?
    public let issuer: String
    /// The issuer in a paper's symbol: «VP» in «BC-VP».
    public let abbreviation: String
    public let place: String
    /// After «Lưu:».
    public let archive: String

    public init(superior: String?, issuer: String, abbreviation: String, place: String, archive: String) {
        self.superior = superior
        self.issuer = issuer
        self.abbreviation = abbreviation
        self.place = place
        self.archive = archive
    }

    /// For an office of nowhere: for tests and tools without a folder of rules.
    public static let plain = OfficeLetterhead(
        superior: nil, issuer: "Văn phòng", abbreviation: "VP", place: "", archive: "VT")

    /// The symbol of the office's papers of a kind: «BC-VP», «KH-VP».
    public func symbol(_ kind: String) -> String { "\(kind)-\(abbreviation)" }

    /// Reads `letterhead.yaml` of the folder with the rules. Throws `OfficeError` `.unavailable` with what is wrong.
    public static func load(_ folder: URL) throws -> OfficeLetterhead {
        let file = folder.appending(path: "letterhead.yaml")
        guard let data = FileManager.default.contents(atPath: file.path),
            let head = try? YAMLDecoder().decode(OfficeLetterhead.self, from: String(decoding: data, as: UTF8.self)),
            !head.issuer.isEmpty, !head.abbreviation.isEmpty, !head.archive.isEmpty
        else {
            throw OfficeError(
                .unavailable,
                "Phần đầu văn bản trong \(file.path) chưa đúng: cần «issuer», «abbreviation», «place», «archive».")
        }
        return head
    }
}
