import Foundation
import Office
public import Presentation
import Yams

extension SigningRight {
    /// Reads a list of those who may sign, as YAML or JSON: `signers`, each with `name`, `lines` from the top, and where
    /// the right has days `from` and `until`.
    ///
    /// Throws `OfficeError` `.invalid` with a sentence for whoever wrote the file.
    public static func list(path: String) throws -> [SigningRight] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw OfficeError(.invalid, "Không đọc được tệp người có quyền ký \(path).")
        }
        guard let list = try? YAMLDecoder().decode(SigningRightList.self, from: String(decoding: data, as: UTF8.self)),
            list.signers.allSatisfy({ !$0.name.isEmpty && !$0.lines.isEmpty })
        else {
            throw OfficeError(
                .invalid,
                "Tệp người có quyền ký \(path) chưa đúng: cần «signers», mỗi người có «name» và «lines» (các dòng quyền hạn, chức vụ), «from» và «until» nếu có thời hạn."
            )
        }
        return list.signers
    }
}

/// The file as it is written, by hand or by the server for its child process.
public struct SigningRightList: Codable, Sendable {
    public let signers: [SigningRight]

    public init(_ signers: [SigningRight]) { self.signers = signers }
}
