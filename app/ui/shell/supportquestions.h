#pragma once

#include "domain/support/supportcategory.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace golive::ui {

class WrapLabel;

/// What a support bundle is about, and the two questions of that category.
class SupportQuestions final : public QWidget
{
    Q_OBJECT
public:
    explicit SupportQuestions(QWidget *parent = nullptr);

    SupportAnswers answers() const;

private:
    SupportCategory category() const;
    void ask();

    QComboBox *m_category;
    WrapLabel *m_question;
    QVBoxLayout *m_choices;
    QButtonGroup *m_answers;
    WrapLabel *m_wordsLabel;
    QPlainTextEdit *m_words;
};

} // namespace golive::ui
