#pragma once

#include "domain/problem.h"

#include <QWidget>

#include <optional>

namespace golive::ui {

class LinkButton;
class WrapLabel;

/// The sentence under a control: a hint, or what is wrong with what was typed. Hidden while it has nothing to say.
/// Where support can help with a problem, the way to write to them stands below it.
class FieldNote : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Hint, Good, Warning, Fault };

    explicit FieldNote(QWidget *parent = nullptr);

    void note(const QString &text, Tone tone = Tone::Hint);
    /// Words the problem if it concerns `field`, else the hint. True where the problem is shown.
    bool noteProblem(const std::optional<Problem> &, Problem::Field field, const QString &hint = QString());
    /// The problem that stands here now.
    const std::optional<Problem> &problem() const { return m_problem; }
    QString text() const;

Q_SIGNALS:
    void supportPressed(const golive::Problem &problem);

private:
    void offerSupport(bool isOffered);

    WrapLabel *m_words;
    LinkButton *m_support = nullptr; ///< Made when first needed: most notes never are about a problem.
    std::optional<Problem> m_problem{};
};

} // namespace golive::ui
