/// How two names fit each other, word by word in their order.
///
/// A word meets the same word, or, being an abbreviation, as many words as it has letters: `HC` meets «Hành chính»,
/// `hcqt` «Hành chính Quản trị». What finds no partner is passed over and counts against the fit.
struct NameAlignment: Equatable {
    /// The share of both names that found a partner, from 0 to 1000.
    let share: Int
    /// Nothing that matters was passed over in the name that was asked for.
    let coversQuery: Bool
    /// Nothing that matters was passed over in the known name.
    let coversName: Bool
    /// The place in the known name at which the fit begins.
    let start: Int

    /// One name made ready: words as numbers, so that comparing is cheap.
    struct Side {
        /// The word's number in the book's vocabulary; -1 for a word that no known name has.
        var numbers: [Int32]
        /// The letters of words that may be abbreviations; empty for others.
        var letters: [[UInt8]]
        var initials: [UInt8]
        var weights: [Int32]
        var isLight: [Bool]
        /// Whether one letter may stand for the word, as `P.` for «Phòng» and «Phường».
        var isGeneral: [Bool]
        /// All of `weights`, and those of words that may be abbreviations.
        private let weight: (all: Int, abbreviations: Int)
        /// A bit for each word's number: two sides without a bit in common have no word in common.
        private let mask: UInt64
        /// A bit for each letter of abbreviations.
        private let abbreviated: UInt64

        init(_ words: NameWords, number: (String) -> Int32) {
            numbers = words.words.map(number)
            letters = zip(words.words, words.isAbbreviation).map { $1 ? Array($0.utf8) : [] }
            initials = words.words.map { $0.utf8.first ?? 0 }
            weights = words.words.map { Int32(NameWords.weight(of: $0)) }
            isLight = words.words.map(NameWords.isLight)
            isGeneral = words.words.map(NameWords.isGeneral)
            weight = (
                Int(weights.reduce(0, +)), zip(weights, letters).reduce(0) { $1.1.isEmpty ? $0 : $0 + Int($1.0) }
            )
            mask = numbers.reduce(0) { $1 < 0 ? $0 : $0 | Self.bit($1) }
            abbreviated = letters.joined().reduce(0) { $0 | Self.bit($1) }
        }

        private static func bit(_ number: some BinaryInteger) -> UInt64 { 1 << UInt64(number & 63) }

        /// The most that `share` can be, told without laying the names side by side: it passes over nearly all names of
        /// an office.
        func mostShare(with other: Side) -> Int {
            guard mask & other.mask != 0 || abbreviated | other.abbreviated != 0 else { return 0 }
            let spanned = spanned(by: other) + other.spanned(by: self)
            let whole = weight.all + other.weight.all + spanned - weight.abbreviations - other.weight.abbreviations
            return (met(by: other) + other.met(by: self) + spanned * 2) * 1000 / max(whole, 1)
        }

        /// What those words weigh that the other side may have too.
        private func met(by other: Side) -> Int {
            guard mask & other.mask != 0 else { return 0 }
            return numbers.indices.reduce(0) { met, place in
                numbers[place] >= 0 && other.mask & Self.bit(numbers[place]) != 0 ? met + Int(weights[place]) : met
            }
        }

        /// What those words weigh for which abbreviations of the other side may stand.
        private func spanned(by other: Side) -> Int {
            guard other.abbreviated != 0 else { return 0 }
            return initials.indices.reduce(0) { spanned, place in
                other.abbreviated & Self.bit(initials[place]) != 0 ? spanned + Int(weights[place]) : spanned
            }
        }
    }

    /// `prefixed` lists the vocabulary that the query's last word may be the beginning of, while it is being typed.
    init?(query: Side, name: Side, prefixed: Set<Int32> = []) {
        let rows = query.numbers.count
        let columns = name.numbers.count
        guard rows > 0, columns > 0 else { return nil }
        let table = Self.table(query, name, prefixed: prefixed)
        guard table[0].value > 0 else { return nil }

        // Walks the best way once more to see what was passed over.
        var row = 0
        var column = 0
        var missed: (query: Bool, name: Bool) = (false, false)
        var start: Int?
        while row < rows || column < columns {
            let step = table[row * (columns + 1) + column]
            if step.rows > 0, step.columns > 0 {
                if start == nil { start = column }
            } else if step.rows > 0 {
                missed.query = missed.query || !query.isLight[row]
            } else if column < columns {
                missed.name = missed.name || !name.isLight[column]
            }
            row += Int(step.rows)
            column += Int(step.columns)
        }
        let whole = query.weights.reduce(0, +) + name.weights.reduce(0, +) + table[0].stretch
        share = Int(table[0].value) * 1000 / Int(max(whole, 1))
        coversQuery = !missed.query
        coversName = !missed.name
        self.start = start ?? 0
    }

    /// The best that can still be won from a place on, and the step to take there.
    private struct Cell {
        var value: Int32 = 0
        /// What abbreviations on the way weigh more than one word.
        var stretch: Int32 = 0
        var rows: Int8 = 0
        var columns: Int8 = 0
    }

    private static func table(_ query: Side, _ name: Side, prefixed: Set<Int32>) -> [Cell] {
        let rows = query.numbers.count
        let columns = name.numbers.count
        let width = columns + 1
        var table = [Cell](repeating: Cell(), count: (rows + 1) * width)
        for column in 0..<columns { table[rows * width + column].columns = 1 }
        for row in 0..<rows { table[row * width + columns].rows = 1 }
        for row in (0..<rows).reversed() {
            for column in (0..<columns).reversed() {
                var best = table[row * width + column + 1]
                (best.rows, best.columns) = (0, 1)
                func consider(_ gain: Int32, _ stretch: Int32, rows: Int, columns: Int) {
                    let rest = table[(row + rows) * width + column + columns]
                    guard rest.value + gain > best.value else { return }
                    best = Cell(
                        value: rest.value + gain, stretch: rest.stretch + stretch, rows: Int8(rows),
                        columns: Int8(columns))
                }
                consider(0, 0, rows: 1, columns: 0)
                let isLast = row == rows - 1
                let isSame = query.numbers[row] >= 0 && query.numbers[row] == name.numbers[column]
                if isSame || (isLast && prefixed.contains(name.numbers[column])) {
                    consider(query.weights[row] + name.weights[column], 0, rows: 1, columns: 1)
                }
                if let length = span(query.letters[row], in: name, from: column) {
                    let spanned = name.weights[column..<column + length].reduce(0, +)
                    consider(spanned * 2, spanned - query.weights[row], rows: 1, columns: length)
                }
                if let length = span(name.letters[column], in: query, from: row) {
                    let spanned = query.weights[row..<row + length].reduce(0, +)
                    consider(spanned * 2, spanned - name.weights[column], rows: length, columns: 1)
                }
                table[row * width + column] = best
            }
        }
        return table
    }

    /// How many words of the other side from `start` on the letters stand for.
    private static func span(_ letters: [UInt8], in other: Side, from start: Int) -> Int? {
        let end = start + letters.count
        guard end > start, end <= other.initials.count, end > start + 1 || other.isGeneral[start],
            other.initials[start..<end].elementsEqual(letters)
        else { return nil }
        return letters.count
    }
}
