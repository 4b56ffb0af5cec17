import Foundation
import Office
public import Presentation
import Yams

extension SigningList {
    /// Reads who may sign, as YAML or JSON: `signers`, each with `name`, `lines` from the top, where the right is limited
    /// also `kinds` of paper, `from` and `until`; `issuers` where only the signers of some bodies are listed.
    ///
    /// Throws `OfficeError` `.invalid` with a sentence for whoever wrote the file.
    public static func load(path: String) throws -> SigningList {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw OfficeError(.invalid, "Không đọc được tệp người có quyền ký \(path).")
        }
        guard let list = try? YAMLDecoder().decode(SigningList.self, from: String(decoding: data, as: UTF8.self)),
            list.signers.allSatisfy({ !$0.name.isEmpty && !$0.lines.isEmpty })
        else {
            throw OfficeError(
                .invalid,
                "Tệp người có quyền ký \(path) chưa đúng: cần «signers», mỗi người có «name» và «lines» (các dòng quyền hạn, chức vụ), «kinds», «from», «until» nếu có giới hạn."
            )
        }
        return list
    }
}
