#pragma once

#include "domain/view/pageview.h"
#include "ui/pages/pageparts.h"

#include <QSet>
#include <QWidget>

class QCheckBox;

namespace golive::ui {

class ProfileMark;

/// Name, e-mail, phone, and the terms. What is wrong is said only once a field was left.
class ContactForm : public QWidget
{
    Q_OBJECT
public:
    explicit ContactForm(QWidget *parent = nullptr);

    void draw(const ContactView &, const std::optional<Problem> &);
    QWidget *firstField() const;

Q_SIGNALS:
    void edited(const golive::Contact &contact);
    void agreed(bool isAgreed, const QString &agreedBy, bool wasReadByOwner);
    void termsWanted();
    void oursSaid(bool isOurs);
    void profileWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildOurs(QVBoxLayout *);
    void buildTerms();
    Contact typed() const;
    void tellTerms();
    void drawNote(const LabelledField &, Problem::Field, const ContactView &, const std::optional<Problem> &,
                  const QString &hint);

    LabelledField m_name;
    LabelledField m_email;
    LabelledField m_phone;
    QCheckBox *m_ours = nullptr;
    ProfileMark *m_mark = nullptr;
    QCheckBox *m_terms = nullptr;
    QPushButton *m_openTerms = nullptr;
    WrapLabel *m_termsWhere = nullptr;
    QLineEdit *m_termsBy = nullptr;
    FieldNote *m_termsNote = nullptr;
    bool m_isStaff = false;
    QSet<QObject *> m_left; ///< Fields that were left once: what is on the screen only, not of the set-up.
    ContactView m_drawn;
};

} // namespace golive::ui
