//! What stands in the parentheses of an attribute: settings, in the language's keys.

use proc_macro2::{Delimiter, Literal, Span, TokenStream, TokenTree};
use tieline_schema::own::{Setting, Value, ValueKind};

use super::problem::Problem;
use crate::invocation::is_punct;
use crate::literal;

type Tokens = std::iter::Peekable<proc_macro2::token_stream::IntoIter>;

/// Reads `key`, `key = value` and `key(…)`, with commas between them.
pub(super) fn read(tokens: TokenStream, problems: &mut Vec<Problem>) -> Vec<Setting> {
    let mut tokens = tokens.into_iter().peekable();
    let mut settings = Vec::new();
    while tokens.peek().is_some() {
        match setting(&mut tokens) {
            Ok(setting) => settings.push(setting),
            Err(problem) => {
                problems.push(problem);
                break;
            }
        }
        if let Some(token) = tokens.next().filter(|token| !is_punct(token, ',')) {
            problems.push(Problem::new(token.span(), "a comma goes before this"));
            break;
        }
    }
    settings
}

fn setting(tokens: &mut Tokens) -> Result<Setting, Problem> {
    let (key, span) = match tokens.next() {
        Some(TokenTree::Ident(name)) => {
            let text = name.to_string();
            (text.strip_prefix("r#").unwrap_or(&text).replace('_', "-"), name.span())
        }
        // The name of a side or of a header may have any letters.
        Some(TokenTree::Literal(name)) => (text(&name).map_err(|_| form(name.span()))?, name.span()),
        Some(other) => return Err(form(other.span())),
        None => return Err(form(Span::call_site())),
    };
    let value = match tokens.peek() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
            let group = group.clone();
            tokens.next();
            Value { kind: ValueKind::Map(map(group.stream())?), span: group.span() }
        }
        Some(token) if is_punct(token, '=') => {
            tokens.next();
            value(tokens, span)?
        }
        _ => Value { kind: ValueKind::Flag, span },
    };
    Ok(Setting { key, span, value })
}

fn map(inside: TokenStream) -> Result<Vec<Setting>, Problem> {
    let mut problems = Vec::new();
    let settings = read(inside, &mut problems);
    match problems.pop() {
        Some(problem) => Err(problem),
        None => Ok(settings),
    }
}

fn value(tokens: &mut Tokens, behind: Span) -> Result<Value, Problem> {
    let Some(token) = tokens.next() else {
        return Err(Problem::new(behind, "a value goes behind the `=`"));
    };
    let span = token.span();
    let kind = match token {
        TokenTree::Literal(literal) => scalar(&literal)?,
        TokenTree::Punct(minus) if minus.as_char() == '-' => match tokens.next() {
            Some(TokenTree::Literal(literal)) => match scalar(&literal)? {
                ValueKind::Number(number) => ValueKind::Number(format!("-{number}")),
                _ => return Err(Problem::new(span, "a minus goes before a number only")),
            },
            _ => return Err(Problem::new(span, "a minus goes before a number only")),
        },
        TokenTree::Ident(word) if word == "true" || word == "false" => ValueKind::Boolean(word == "true"),
        // A path: a method, a destination, or both.
        TokenTree::Ident(word) => {
            let mut path = plain(&word.to_string());
            while tokens.peek().is_some_and(|token| is_punct(token, ':')) {
                tokens.next();
                tokens.next();
                if let Some(TokenTree::Ident(word)) = tokens.peek() {
                    path = format!("{path}::{}", plain(&word.to_string()));
                    tokens.next();
                }
            }
            ValueKind::Text(path)
        }
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => ValueKind::List(list(group.stream())?),
        TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => ValueKind::Map(map(group.stream())?),
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            let mut inside = group.stream().into_iter().peekable();
            return value(&mut inside, span);
        }
        other => return Err(form(other.span())),
    };
    Ok(Value { kind, span })
}

fn list(inside: TokenStream) -> Result<Vec<Value>, Problem> {
    let mut tokens = inside.into_iter().peekable();
    let mut values = Vec::new();
    while tokens.peek().is_some() {
        values.push(value(&mut tokens, Span::call_site())?);
        if let Some(token) = tokens.next().filter(|token| !is_punct(token, ',')) {
            return Err(Problem::new(token.span(), "a comma goes before this"));
        }
    }
    Ok(values)
}

fn scalar(literal: &Literal) -> Result<ValueKind, Problem> {
    let source = literal.to_string();
    if source.starts_with(|first: char| first.is_ascii_digit()) {
        let number: String = source.chars().filter(|letter| *letter != '_').collect();
        let end = if number.starts_with("0x") { None } else { number.find(['i', 'u', 'f']) };
        let end = end.unwrap_or(number.len());
        return Ok(ValueKind::Number(number.get(..end).unwrap_or_default().to_owned()));
    }
    text(literal).map(ValueKind::Text)
}

fn text(literal: &Literal) -> Result<String, Problem> {
    match literal::read(&literal.to_string()) {
        Some(letters) => Ok(letters.into_iter().map(|letter| letter.letter).collect()),
        None => Err(Problem::new(literal.span(), "a string or a number is expected here")),
    }
}

fn plain(word: &str) -> String {
    word.strip_prefix("r#").unwrap_or(word).to_owned()
}

fn form(span: Span) -> Problem {
    Problem::new(span, "this is no setting").help("write `key`, `key = value` or `key(…)`, with commas between them")
}
