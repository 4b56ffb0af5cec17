/// Undoes the predictors of PNG, which PDF uses too: each row says in its first byte by which neighbours it was written.
enum PngRows {
    /// `width` is the bytes of a row, `step` those of a pixel. Throws `damaged` when the rows do not come out even.
    static func undo(_ bytes: [UInt8], width: Int, step: Int) throws(PdfError) -> [UInt8] {
        guard width > 0, bytes.count % (width + 1) == 0 else { throw .damaged }
        var above = [UInt8](repeating: 0, count: width)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        for start in stride(from: 0, to: bytes.count, by: width + 1) {
            var row = Array(bytes[(start + 1)...(start + width)])
            for column in 0..<width {
                let left = column >= step ? row[column - step] : 0
                switch bytes[start] {
                case 0: break
                case 1: row[column] &+= left
                case 2: row[column] &+= above[column]
                case 3: row[column] &+= UInt8((Int(left) + Int(above[column])) / 2)
                case 4: row[column] &+= nearest(left, above[column], column >= step ? above[column - step] : 0)
                default: throw .damaged
                }
            }
            output += row
            above = row
        }
        return output
    }

    private static func nearest(_ left: UInt8, _ above: UInt8, _ corner: UInt8) -> UInt8 {
        let guess = Int(left) + Int(above) - Int(corner)
        let distances = [abs(guess - Int(left)), abs(guess - Int(above)), abs(guess - Int(corner))]
        if distances[0] <= distances[1], distances[0] <= distances[2] { return left }
        return distances[1] <= distances[2] ? above : corner
    }
}
