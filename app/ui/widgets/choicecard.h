#pragma once

#include <QAbstractButton>

namespace golive::ui {

class WrapLabel;

/// A door: a big button with an icon, a title and a sentence. Space and Enter press it. Which one is checked is drawn
/// from the view; a press alone checks nothing.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ChoiceCard(const QString &iconName, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void nextCheckState() override {}

private:
    QString m_iconName;
    WrapLabel *m_title;
    WrapLabel *m_sentence;
};

} // namespace golive::ui
