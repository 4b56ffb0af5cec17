import Foundation
import Office
import WorkTime
import Yams

/// The files of `Rules/calendar`: `law.yaml`, and one a year with what was decided for it.
struct CalendarRuleFiles {
    let folder: URL

    func read() throws -> CalendarRules {
        var faults: [String] = []
        let law = decode(CalendarLawText.self, "law.yaml", &faults)
        let years = yearFiles().compactMap { name in decode(YearText.self, name, &faults).map { (name, $0) } }
        var days: [DecidedDay] = []
        var notes: [Int: String] = [:]
        let keys = Set(law?.holidays.map(\.key) ?? [])
        for (name, year) in years {
            var check = RuleCheck(file: name)
            days += year.checked(holidays: keys, &check)
            if name != "\(year.year).yaml" { check.refuse("year", "năm \(year.year) không khớp tên tệp") }
            notes[year.year] = year.note
            faults += check.faults
        }
        var check = RuleCheck(file: "law.yaml")
        let checked = law?.checked(&check)
        faults += check.faults
        guard faults.isEmpty, let law, let checked else {
            throw OfficeError(
                .unavailable, "Quy tắc lịch làm việc trong \(folder.path) chưa đúng: \(faults.joined(separator: "; "))."
            )
        }
        return CalendarRules(
            law: checked, decided: days.sorted { $0.day < $1.day }, notes: notes,
            choices: CountingChoices(
                beforeIncludesDay: law.counting.beforeIncludesDay, namedDaysRoll: law.counting.namedDaysRoll))
    }

    private func yearFiles() -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.wholeMatch(of: /[0-9]{4}\.yaml/) != nil }.sorted()
    }

    private func decode<Text: Decodable>(_ type: Text.Type, _ name: String, _ faults: inout [String]) -> Text? {
        guard let data = FileManager.default.contents(atPath: folder.appending(path: name).path) else {
            faults.append("không đọc được \(name)")
            return nil
        }
        do {
            return try YAMLDecoder().decode(type, from: String(decoding: data, as: UTF8.self))
        } catch DecodingError.keyNotFound(let key, let context) {
            faults.append("\(name): thiếu «\((context.codingPath + [key]).map(\.stringValue).joined(separator: "."))»")
        } catch let DecodingError.typeMismatch(_, context), let DecodingError.dataCorrupted(context) {
            let place = context.codingPath.map(\.stringValue).joined(separator: ".")
            faults.append("\(name): không đúng cú pháp hoặc kiểu giá trị\(place.isEmpty ? "" : " tại «\(place)»")")
        } catch {
            faults.append("\(name): không đúng cú pháp YAML")
        }
        return nil
    }
}

/// Gathers what is wrong in one rule file.
struct RuleCheck {
    let file: String
    private(set) var faults: [String] = []

    init(file: String) { self.file = file }

    mutating func refuse(_ place: String, _ message: String) { faults.append("\(file), \(place): \(message)") }

    mutating func day(_ text: String, _ place: String) -> CalendarDay? {
        let day = CalendarDay(text)
        if day == nil { refuse(place, "«\(text)» không phải ngày dạng 2026-11-24") }
        return day
    }
}
