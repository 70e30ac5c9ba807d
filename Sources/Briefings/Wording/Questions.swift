public import Documents
public import Themes

/// Questions for reflection: about the reader's own practice, never about
/// the people of a review.
public enum Questions {
    /// Questions that fit a theme, its own ones first, then those of its
    /// group, then those that fit any.
    public static func questions(for theme: Theme, limit: Int) -> [FixedText] {
        let own = byTheme.first { $0.slug == theme.slug }?.questions ?? []
        let group = byGroup.first { $0.slug == theme.group }?.questions ?? []
        return Array((own + group + general).prefix(limit))
    }

    /// Every question there is.
    public static var all: [FixedText] {
        general + byTheme.flatMap(\.questions) + byGroup.flatMap(\.questions)
    }

    /// Themes and groups that have questions of their own.
    public static var slugs: (themes: [String], groups: [String]) { (byTheme.map(\.slug), byGroup.map(\.slug)) }

    struct Set: Sendable {
        var slug: String
        var questions: [FixedText]
    }

    static let general: [FixedText] = [
        FixedText("When did you last change something because of a review? What made that possible?"),
        FixedText("Whom in your own service could you ask today if you were worried about somebody?"),
        FixedText("What would a family member have to do to tell your service that they are afraid for somebody?"),
        FixedText("What will you do differently this week?"),
    ]

    static let byTheme: [Set] = [
        Set(
            slug: "matricide",
            questions: [
                FixedText("When a mother speaks of her son or daughter, do you ask her about her own safety, and alone?"),
                FixedText("Does your risk assessment fit abuse by a grown-up child, or only abuse by a partner?"),
                FixedText("When you write that a parent is supportive, have you asked what that support costs them?"),
                FixedText("What can you offer a parent who wants help for their child and does not want an arrest?"),
            ]),
        Set(
            slug: "non-fatal-strangulation",
            questions: [
                FixedText("Do you ask in plain words whether anybody has put pressure on the neck, and when it happened?"),
                FixedText("What do you do next when the answer is yes and there is no mark to be seen?"),
                FixedText("Where in your records would a colleague find it two years later?"),
            ]),
        Set(
            slug: "victim-suicide",
            questions: [
                FixedText("When somebody tells you of abuse, do you also ask about thoughts of suicide, and the other way round?"),
                FixedText("Does your plan for somebody\u{2019}s safety also cover their despair?"),
                FixedText("After a suicide, who in your service would think of domestic abuse, and whom would they tell?"),
            ]),
        Set(
            slug: "suicidality-self-harm",
            questions: [
                FixedText("When somebody has harmed themselves, do you ask who is at home and whether they are afraid there?"),
                FixedText("Do you speak with the person alone before you agree that family will keep them safe?"),
                FixedText("How do you pass on what you learned when care moves to another team?"),
            ]),
        Set(
            slug: "perpetrator-suicidality",
            questions: [
                FixedText("When somebody who causes harm speaks of suicide, do you think of the risk to others as well?"),
                FixedText("Whom do you tell, how quickly, and does that reach the person who may be in danger?"),
                FixedText("Does your crisis assessment ask about a partner, a former partner, parents and children?"),
            ]),
        Set(
            slug: "homicide-suicide",
            questions: [
                FixedText("When an older couple is struggling, do you see and hear each of them alone?"),
                FixedText("Which words in your records explain control or danger away as devotion, burden or illness?"),
                FixedText("What do you do when somebody says that they see no future for both of them?"),
            ]),
        Set(
            slug: "coercive-control",
            questions: [
                FixedText("Do you look for a pattern over time, or at one incident after another?"),
                FixedText("How would you notice that somebody decides for another person whom they see, what they spend, where they go?"),
                FixedText("Who speaks when you visit or telephone, and how do you make sure that you hear the other person?"),
                FixedText("How do you record control when nobody has been hit?"),
            ]),
    ]

    static let byGroup: [Set] = [
        Set(
            slug: "death",
            questions: [
                FixedText("Which relationships come to your mind when you hear the words domestic abuse? Which do not?"),
                FixedText("What would have to be in front of you before you acted, and is that too much to ask?"),
                FixedText("How do you keep hold of what families and friends tell you?"),
                FixedText("Which part of your own service do these reviews speak about?"),
            ]),
        Set(
            slug: "abuse",
            questions: [
                FixedText("In which words do people tell you about this kind of abuse before they call it abuse?"),
                FixedText("Do you ask about it, or do you wait to be told?"),
                FixedText("What makes it safe to answer your question, and what makes it unsafe?"),
                FixedText("How do you record it so that a colleague sees the pattern?"),
            ]),
        Set(
            slug: "risk",
            questions: [
                FixedText("How do you notice that things have become worse since you last met?"),
                FixedText("Do you ask people how afraid they are, and what they think may happen?"),
                FixedText("When your judgement and the score of a form differ, which one do you follow?"),
                FixedText("Whom do you tell when risk changes outside office hours?"),
            ]),
        Set(
            slug: "needs",
            questions: [
                FixedText("When an illness or a need explains behaviour, do you still ask about abuse?"),
                FixedText("Whose needs do you write down, and whose do you only assume?"),
                FixedText("How do you ask about safety when a carer or relative is always in the room?"),
                FixedText("Which services have to be brought together, and who does it?"),
            ]),
        Set(
            slug: "identity",
            questions: [
                FixedText("Whom do the leaflets, forms and pictures of your service leave out?"),
                FixedText("What do you assume about somebody because of their age, sex, faith, language or family?"),
                FixedText("How do you make sure of an interpreter who is independent of the family?"),
                FixedText("Which specialist service could you call, and have you ever done so?"),
            ]),
        Set(
            slug: "children",
            questions: [
                FixedText("Do you see and hear each child, and do you write down what they say in their own words?"),
                FixedText("Who tells you how life is at home for this child, and who might be afraid to?"),
                FixedText("When contact is arranged, how is the parent\u{2019}s safety thought of as well as the child\u{2019}s?"),
                FixedText("What support is there for a child after somebody has died?"),
            ]),
        Set(
            slug: "perpetrator",
            questions: [
                FixedText("Do you know who causes the harm, where they are, and who is working with them?"),
                FixedText("Do you ask the person who is harmed to change, or the person who causes the harm?"),
                FixedText("When two people accuse each other, how do you find out who is afraid of whom?"),
                FixedText("What happens in your service when an order is breached?"),
            ]),
        Set(
            slug: "practice",
            questions: [
                FixedText("What would you have needed in order to ask one more question?"),
                FixedText("When somebody misses an appointment, what do you do before you close the case?"),
                FixedText("Could a new colleague understand from your records what somebody told you, and what you did?"),
                FixedText("What does supervision do in your service when a case worries you?"),
            ]),
        Set(
            slug: "system",
            questions: [
                FixedText("Which part of the picture does your service hold that no other service can see?"),
                FixedText("When you share information, how do you know that it was read and acted on?"),
                FixedText("Who takes the lead when several services are worried and none meets its threshold?"),
                FixedText("What stops you from calling a meeting yourself?"),
            ]),
        Set(
            slug: "network",
            questions: [
                FixedText("How can friends, neighbours and colleagues reach you when they are worried?"),
                FixedText("What do families tell you that your records do not?"),
                FixedText("What is already done well here, and how would you make sure that it goes on?"),
                FixedText("Whom do you thank, and whom do you tell, when something works?"),
            ]),
    ]
}
