import Exchange
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import Office
import Paper

/// A table to take away, in the format that the address ends with.
enum TableFile: String, CaseIterable {
    case xlsx, csv

    /// The links to a list in all formats.
    static func links(_ href: (TableFile) -> Href) -> HTML {
        Button.link("Xuất XLSX", href(.xlsx), .quiet) + Button.link("Xuất CSV", href(.csv), .quiet)
    }

    /// The tables as one file of this name: a sheet each, or one below the other.
    func response(_ tables: [ReportTable], named name: String) throws -> Response {
        switch self {
        case .xlsx:
            return Self.response(try XLSXWriter.workbook(tables), XLSXWriter.contentType, "\(name).xlsx")
        case .csv:
            return Self.response(Array(CSVTable.text(of: tables).utf8), CSVTable.contentType, "\(name).csv")
        }
    }

    static func docx(_ paper: OfficialPaper, named name: String) throws -> Response {
        response(try DocxWriter.write(paper), DocxWriter.contentType, "\(name).docx")
    }

    private static func response(_ bytes: [UInt8], _ type: String, _ name: String) -> Response {
        Response(
            status: .ok, headers: headers(type, name), body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    static func headers(_ type: String, _ name: String) -> HTTPFields {
        var headers: HTTPFields = [.contentType: type]
        headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        headers[.cacheControl] = "private, no-store"
        return headers
    }
}
