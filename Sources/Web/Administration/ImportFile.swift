import Desk
import Exchange
import Hummingbird
import HummingbirdCore
import NIOCore

/// A file that is filled in, or shows how.
enum ImportFile: Equatable {
    case workbook, example
    case csv(ImportList)

    static let all: [Self] = [.workbook, .example] + ImportList.allCases.map { .csv($0) }

    var name: String {
        switch self {
        case .workbook: "mau-danh-sach.xlsx"
        case .example: "vi-du-danh-sach.xlsx"
        case .csv(.units): "mau-don-vi.csv"
        case .csv(.people): "mau-nhan-su.csv"
        case .csv(.tasks): "mau-nhiem-vu.csv"
        }
    }

    init?(_ name: String) {
        guard let file = Self.all.first(where: { $0.name == name }) else { return nil }
        self = file
    }

    var href: Href { "/administration/imports/files/\(name)" }

    var response: Response {
        get throws {
            let bytes =
                switch self {
                case .workbook: try OrganisationTemplate.workbook()
                case .example: try OrganisationTemplate.example()
                case .csv(let list): Array(OrganisationTemplate.csv(list).utf8)
                }
            let isCSV = name.hasSuffix(".csv")
            var headers: HTTPFields = [.contentType: isCSV ? "text/csv; charset=utf-8" : FileMedia.type(of: name)]
            headers[.contentDisposition] = "attachment; filename=\"\(name)\""
            return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
        }
    }
}
