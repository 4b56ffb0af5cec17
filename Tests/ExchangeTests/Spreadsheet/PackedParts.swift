import CLibArchive

/// Packs parts into a zip, for workbooks that no program would write.
enum PackedParts {
    static func zip(_ parts: [(String, [UInt8])]) -> [UInt8] {
        let archive = archive_write_new()
        defer { archive_write_free(archive) }
        archive_write_set_format_zip(archive)
        var target = [UInt8](repeating: 0, count: 1 << 20)
        var used = 0
        target.withUnsafeMutableBytes { target in
            archive_write_open_memory(archive, target.baseAddress, target.count, &used)
            for (path, bytes) in parts {
                let entry = archive_entry_new()
                archive_entry_set_pathname(entry, path)
                archive_entry_set_filetype(entry, UInt32(S_IFREG))
                archive_entry_set_size(entry, Int64(bytes.count))
                archive_write_header(archive, entry)
                _ = bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
                archive_entry_free(entry)
            }
            archive_write_close(archive)
        }
        return Array(target.prefix(used))
    }

    /// A workbook of one sheet «A» whose `sheetData` holds this.
    static func workbook(_ data: String, strings: String = "", styles: String = "", prologue: String = "") -> [UInt8] {
        let parts = [
            ("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"x1\"/></sheets></workbook>"),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"x1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
            ("xl/sharedStrings.xml", "<sst>\(strings)</sst>"), ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"),
            ("xl/worksheets/sheet1.xml", "\(prologue)<worksheet><sheetData>\(data)</sheetData></worksheet>"),
        ]
        return zip(parts.map { ($0.0, Array($0.1.utf8)) })
    }
}
