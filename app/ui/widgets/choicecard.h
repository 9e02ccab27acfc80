#pragma once

#include <QAbstractButton>

namespace golive::ui {

class WrapLabel;

/// A door: a big button with an icon, a title and a sentence. Space and Enter press it. It is no check box: a press
/// goes on, and which one was chosen is drawn from the view.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ChoiceCard(const QString &iconName, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);
    void setChosen(bool isChosen);
    bool isChosen() const { return m_isChosen; }

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

private:
    QString m_iconName;
    bool m_isChosen = false;
    WrapLabel *m_title;
    WrapLabel *m_sentence;
};

} // namespace golive::ui
