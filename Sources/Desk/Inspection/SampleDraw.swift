import Crypto
import Foundation
public import Office

/// The rule by which samples are drawn. Of each code the SHA-256 of «seed|code» is taken; the dossiers stand in the order of
/// these sums, written in hexadecimal, and the first so many are drawn.
///
/// With the same seed and the same codes everybody draws the same, with any program that knows SHA-256; a larger sample holds
/// the smaller one; in which order the codes are given does not matter.
public enum SampleDraw {
    /// In the order in which they are drawn. Codes that stand twice count once.
    public static func draw(_ codes: some Sequence<String>, size: InspectionSample.Size, seed: String) -> [String] {
        let population = Set(codes)
        let marked = population.map { (mark: mark(of: $0, seed: seed), code: $0) }
            .sorted { ($0.mark, $0.code) < ($1.mark, $1.code) }
        return marked.prefix(size.of(population.count)).map(\.code)
    }

    /// 64 hexadecimal digits.
    public static func mark(of code: String, seed: String) -> String {
        SHA256.hash(data: Array("\(seed)|\(code)".utf8)).hexadecimal
    }

    /// A sum over all codes, by which it shows whether there are other dossiers now than when the sample was drawn: the SHA-256
    /// of the codes in the order of their bytes, a line each.
    public static func digest(of codes: some Sequence<String>) -> String {
        let lines = Set(codes).sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
        return SHA256.hash(data: Array(lines.joined(separator: "\n").utf8)).hexadecimal
    }

    /// Sixteen hexadecimal digits that nobody can foresee.
    public static func newSeed() -> String { String(SecretToken.random().hash.prefix(16)) }

    /// As it stands on the page and in the minutes.
    public static let words =
        "Với mỗi mã hồ sơ, tính SHA-256 của chuỗi «hạt giống|mã hồ sơ» (UTF-8); xếp các hồ sơ theo giá trị thập lục phân tăng dần và lấy từ đầu đủ số lượng mẫu. Cùng hạt giống và cùng danh sách mã thì ai tính cũng ra cùng một mẫu."
}
