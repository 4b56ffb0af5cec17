import CLibArchive
public import Office

/// Writes a small workbook of text: templates and lists that people go on with in Excel.
public enum XLSXWriter {
    /// Every cell is text, so nothing in it is a formula. The first row of a sheet is bold and stays in view.
    ///
    /// Throws `.unavailable` when there is no memory for it.
    public static func workbook(_ sheets: [(name: String, rows: [[String]])]) throws(OfficeError) -> [UInt8] {
        var parts: [(String, String)] = [
            ("[Content_Types].xml", contentTypes(sheets.count)), ("_rels/.rels", rootRelations),
            ("xl/workbook.xml", workbook(sheets.map(\.name))), ("xl/_rels/workbook.xml.rels", relations(sheets.count)),
            ("xl/styles.xml", styles),
        ]
        for (index, sheet) in sheets.enumerated() {
            parts.append(("xl/worksheets/sheet\(index + 1).xml", worksheet(sheet.rows)))
        }
        guard let bytes = packed(parts) else {
            throw OfficeError(.unavailable, "Máy chủ không đủ bộ nhớ để tạo tệp. Vui lòng thử lại sau ít phút.")
        }
        return bytes
    }

    private static func packed(_ parts: [(String, String)]) -> [UInt8]? {
        guard let archive = archive_write_new() else { return nil }
        defer { archive_write_free(archive) }
        archive_write_set_format_zip(archive)
        var target = [UInt8](repeating: 0, count: parts.reduce(1 << 16) { $0 + $1.1.utf8.count + 512 })
        var used = 0
        let isWritten = target.withUnsafeMutableBytes { target in
            archive_write_open_memory(archive, target.baseAddress, target.count, &used) == ARCHIVE_OK
                && parts.allSatisfy { write($0.0, Array($0.1.utf8), to: archive) }
                && archive_write_close(archive) == ARCHIVE_OK
        }
        return isWritten ? Array(target.prefix(used)) : nil
    }

    private static func write(_ path: String, _ bytes: [UInt8], to archive: OpaquePointer) -> Bool {
        guard let entry = archive_entry_new() else { return false }
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname(entry, path)
        archive_entry_set_filetype(entry, UInt32(S_IFREG))
        archive_entry_set_perm(entry, 0o644)
        archive_entry_set_size(entry, Int64(bytes.count))
        // One day for all, so that the same lists give the same file: Excel knows none before 1980.
        archive_entry_set_mtime(entry, 1_735_689_600, 0)
        return archive_write_header(archive, entry) == ARCHIVE_OK
            && bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) } == bytes.count
    }

    // MARK: - The parts

    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"

    private static func contentTypes(_ count: Int) -> String {
        let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        let sheets = (1...max(1, count)).map { number in
            "<Override PartName=\"/xl/worksheets/sheet\(number).xml\" ContentType=\"\(kind).worksheet+xml\"/>"
        }
        return """
            \(declaration)<Types xmlns="\(package)/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType="\(kind).sheet.main+xml"/>\
            <Override PartName="/xl/styles.xml" ContentType="\(kind).styles+xml"/>\(sheets.joined())</Types>
            """
    }

    private static var rootRelations: String {
        """
        \(declaration)<Relationships xmlns="\(package)/relationships">\
        <Relationship Id="rId1" Type="\(office)/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """
    }

    private static func relations(_ count: Int) -> String {
        let sheets = (1...max(1, count)).map { number in
            "<Relationship Id=\"rId\(number)\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet\(number).xml\"/>"
        }
        return """
            \(declaration)<Relationships xmlns="\(package)/relationships">\(sheets.joined())\
            <Relationship Id="rId\(count + 1)" Type="\(office)/styles" Target="styles.xml"/></Relationships>
            """
    }

    private static func workbook(_ names: [String]) -> String {
        let sheets = names.enumerated().map { index, name in
            "<sheet name=\"\(escaped(name))\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
        }
        return """
            \(declaration)<workbook xmlns="\(main)" xmlns:r="\(office)"><sheets>\(sheets.joined())</sheets></workbook>
            """
    }

    /// Two cell styles, both text: plain, and bold for headings.
    private static var styles: String {
        """
        \(declaration)<styleSheet xmlns="\(main)"><fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font>\
        <font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts>\
        <fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>\
        <cellStyleXfs count="1"><xf/></cellStyleXfs>\
        <cellXfs count="2"><xf numFmtId="49" fontId="0" applyNumberFormat="1"/>\
        <xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>
        """
    }

    private static func worksheet(_ rows: [[String]]) -> String {
        let width = rows.map(\.count).max() ?? 1
        var data = ""
        for (index, row) in rows.enumerated() {
            data += "<row r=\"\(index + 1)\">"
            for cell in row {
                data +=
                    "<c s=\"\(index == 0 ? 1 : 0)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escaped(cell))</t></is></c>"
            }
            data += "</row>"
        }
        return """
            \(declaration)<worksheet xmlns="\(main)"><sheetViews><sheetView workbookViewId="0">\
            <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>\
            <cols><col min="1" max="\(max(1, width))" width="24" style="0" customWidth="1"/></cols>\
            <sheetData>\(data)</sheetData></worksheet>
            """
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            default: if scalar.value >= 0x20, scalar.value < 0xFFFE { result.unicodeScalars.append(scalar) }
            }
        }
        return result
    }
}
