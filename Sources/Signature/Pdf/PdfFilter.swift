/// Unpacks streams that hold a file's structure: cross references and packed objects. Other filters than zlib, which no
/// writer uses there, are refused.
enum PdfFilter {
    static func unpack(
        _ bytes: ArraySlice<UInt8>, _ dictionary: [String: PdfValue], limit: Int
    ) throws(PdfError) -> [UInt8] {
        guard let filter = single(dictionary["Filter"]), filter != .null else {
            guard bytes.count <= limit else { throw .tooLarge }
            return Array(bytes)
        }
        guard filter.name == "FlateDecode" else { throw .damaged }
        let unpacked = try Inflate.unpack(bytes, limit: limit)
        guard let parameters = single(dictionary["DecodeParms"])?.dictionary,
            let predictor = parameters["Predictor"]?.integer, predictor > 1
        else { return unpacked }
        guard predictor >= 10, (parameters["Colors"]?.integer ?? 1) == 1,
            (parameters["BitsPerComponent"]?.integer ?? 8) == 8
        else { throw .damaged }
        let width = parameters["Columns"]?.integer ?? 1
        guard (1...4096).contains(width) else { throw .damaged }
        return try PngRows.undo(unpacked, width: width, step: 1)
    }

    private static func single(_ value: PdfValue?) -> PdfValue? {
        guard let values = value?.array else { return value }
        return values.count == 1 ? values[0] : values.isEmpty ? nil : .array(values)
    }
}
