import Office
import Presentation
import WorkTime

/// Numbers, codes, days and lengths of time as they are typed or printed, one a line: what was read is written and read
/// again the same.
struct NumberParser: OutsideParser {
    let name = "number"
    let words = [
        "Số: 07/2026/QĐ-UBND", "12a", "H15.50.05.13-261008-0975", "ĐT-2026-0015", "2026-Q3", "2026-9M", "2026-02-31",
        "000.00.05.H48", "01.KT", "05 ngày làm việc", "ngày 25 hằng tháng", "thứ Sáu hằng tuần",
        "trước ngày 10 hằng quý",
    ]

    func read(_ bytes: [UInt8]) throws -> Int {
        var count = 0
        for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).prefix(30) {
            count += try read(String(line))
        }
        return count
    }

    private func read(_ line: String) throws(ParserFault) -> Int {
        _ = (CaseCode(line)?.sortKey, CaseCode.notation(of: line), Rhythm(exactly: line))
        var count = Rhythm(words: line) == nil ? 0 : 1
        count += try same(RegisterNumber(line), line) { RegisterNumber($0.description) }
        count += try same(CalendarDay(typed: line), line) { CalendarDay($0.description) }
        count += try same(ReportPeriod(line), line) { ReportPeriod($0.description) }
        count += try same(DossierCode(line), line) { DossierCode($0.text) }
        count += try same(PetitionCode(line), line) { PetitionCode($0.text) }
        count += try same(AgencyCode(line), line) { AgencyCode($0.text) }
        count += try same(Term(words: line), line) { Term(words: $0.words) }
        return count + (try places(line))
    }

    private func same<Value: Equatable>(
        _ value: Value?, _ line: String, _ again: (Value) -> Value?
    ) throws(ParserFault) -> Int {
        guard let value else { return 0 }
        guard again(value) == value else { throw ParserFault("«\(line)» is another \(Value.self) when written again") }
        return 1
    }

    /// The parts of a printed number stand one after the other in the line.
    private func places(_ line: String) throws(ParserFault) -> Int {
        guard let parts = NumberParts(line) else { return 0 }
        let digits = parts.digits ?? parts.lead.upperBound..<parts.lead.upperBound
        guard parts.lead.upperBound <= digits.lowerBound, digits.upperBound <= parts.symbol.lowerBound,
            parts.symbol.upperBound <= line.unicodeScalars.count
        else { throw ParserFault("parts of «\(line)»: \(parts.lead), \(digits), \(parts.symbol)") }
        return 1
    }
}
