import Desk
import Foundation
import Office
import Presentation

/// Where the rule files are: named by a flag or `CONGVU_RULES`, else beside the program or above it, or where a package
/// puts them.
enum RulesFolder {
    /// The rules on working days. Throws an `OfficeError` when there is no such folder, or naming all that is wrong in it.
    static func calendar(_ flag: String? = nil) throws -> CalendarRules { try CalendarRules.load(folder(flag)) }

    /// All rules. Throws in the same way.
    static func all(_ flag: String? = nil) throws -> OfficeRules { try OfficeRules.load(folder(flag)) }

    /// How reports are made. Throws in the same way.
    static func reports(_ flag: String? = nil) throws -> ReportRules { try ReportRules.load(folder(flag)) }

    /// How plans are reviewed. Throws in the same way.
    static func review(_ flag: String? = nil) throws -> ReviewRules { try ReviewRules.load(folder(flag)) }

    /// How papers are presented. Throws in the same way.
    static func presentation(_ flag: String? = nil) throws -> [PresentationRules] {
        try PresentationRules.load(folder(flag))
    }

    /// The files of processes, with what is wrong in each. Throws when there is no such folder.
    static func processes(_ flag: String? = nil) throws -> [ProcessFiles.Result] { ProcessFiles.read(try folder(flag)) }

    /// The folder itself. Throws an `OfficeError` when there is none.
    static func folder(_ flag: String? = nil) throws -> URL {
        let named = flag ?? ProcessInfo.processInfo.environment["CONGVU_RULES"]
        guard let folder = named.map({ URL(filePath: $0) }) ?? ProgramFolder.find("Rules", with: "calendar/law.yaml")
        else {
            throw OfficeError(.unavailable, "Không tìm thấy thư mục quy tắc (Rules); chỉ ra bằng biến CONGVU_RULES.")
        }
        return folder
    }
}
