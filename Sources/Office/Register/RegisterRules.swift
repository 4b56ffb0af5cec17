/// What the office decides on its books.
public struct RegisterRules: Sendable, Equatable {
    /// For how many days back a number may still be put in between; 0 where that is never done.
    public let insertWithin: Int
    /// How many days after it arrived a paper may still be entered under the day of its arrival. Nghị định
    /// 30/2020/NĐ-CP, Điều 22 wants the same day, Điều 4 at the latest the next working day.
    public let enterWithin: Int

    public init(insertWithin: Int, enterWithin: Int) {
        self.insertWithin = insertWithin
        self.enterWithin = enterWithin
    }

    /// What `Rules/register.yaml` says as it comes.
    public static let standard = RegisterRules(insertWithin: 30, enterWithin: 7)
}
