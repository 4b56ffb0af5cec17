/// What it costs somebody to go through a procedure.
///
/// Once: hours × mean income of an hour + fees + travel + other expenses. A year: once × times × people who do it.
/// Legal basis: Thông tư 02/2017/TT-VPCP (how compliance costs are counted).
public struct ComplianceCost: Sendable, Equatable {
    /// In tenths of an hour.
    public var tenths: Int
    /// In đồng, for one time.
    public var fees: Int
    public var travel: Int
    public var other: Int
    /// How often somebody does it in a year.
    public var times: Int
    /// How many people and organisations do it in a year.
    public var people: Int

    public init(tenths: Int, fees: Int, travel: Int, other: Int, times: Int, people: Int) {
        self.tenths = tenths
        self.fees = fees
        self.travel = travel
        self.other = other
        self.times = times
        self.people = people
    }

    /// In đồng, rounded half up; nil where it is more than can be counted.
    public func once(income: Int) -> Int? {
        let (time, overflow) = tenths.multipliedReportingOverflow(by: income)
        guard !overflow else { return nil }
        return Self.sum([(time + 5) / 10, fees, travel, other])
    }

    /// In đồng; nil where it is more than can be counted.
    public func yearly(income: Int) -> Int? {
        guard let once = once(income: income) else { return nil }
        let (often, first) = once.multipliedReportingOverflow(by: times)
        let (all, second) = often.multipliedReportingOverflow(by: people)
        return first || second ? nil : all
    }

    /// Tenths of hours that all of them spend in a year; nil where that is more than can be counted.
    public var yearlyTenths: Int? {
        let (often, first) = tenths.multipliedReportingOverflow(by: times)
        let (all, second) = often.multipliedReportingOverflow(by: people)
        return first || second ? nil : all
    }

    private static func sum(_ numbers: [Int]) -> Int? {
        var result = 0
        for number in numbers {
            let (sum, overflow) = result.addingReportingOverflow(number)
            guard !overflow else { return nil }
            result = sum
        }
        return result
    }
}

/// What a simplification saves in a year.
public struct ComplianceSaving: Sendable, Equatable {
    public let before: Int
    public let after: Int
    /// Hours of a year, in tenths.
    public let beforeTenths: Int
    public let afterTenths: Int

    /// Nil where the costs are more than can be counted.
    public init?(before: ComplianceCost, after: ComplianceCost, income: Int) {
        guard let old = before.yearly(income: income), let new = after.yearly(income: income),
            let oldTenths = before.yearlyTenths, let newTenths = after.yearlyTenths
        else { return nil }
        self.before = old
        self.after = new
        beforeTenths = oldTenths
        afterTenths = newTenths
    }

    /// In đồng; below zero where it costs more.
    public var saved: Int { before - after }
    public var savedTenths: Int { beforeTenths - afterTenths }

    /// In tenths of a percent, rounded half away from zero; nil where it cost nothing before.
    public var tenthsOfPercent: Int? { Self.share(saved, of: before) }

    static func share(_ saved: Int, of before: Int) -> Int? {
        guard before > 0 else { return nil }
        let exact = Double(saved) * 1_000 / Double(before)
        return Int(exact.rounded(.toNearestOrAwayFromZero))
    }

    /// «1.250.000 đồng»
    public static func words(dong amount: Int) -> String {
        (amount < 0 ? "−" : "") + Procedure.words(ofFee: abs(amount))
    }

    /// «12,5 giờ»
    public static func words(tenths: Int) -> String {
        let sign = tenths < 0 ? "−" : ""
        let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
        return "\(sign)\(whole)\(rest == 0 ? "" : ",\(rest)") giờ"
    }

    /// «33,3%»
    public static func words(tenthsOfPercent tenths: Int) -> String {
        let sign = tenths < 0 ? "−" : ""
        let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
        return "\(sign)\(whole)\(rest == 0 ? "" : ",\(rest)")%"
    }
}
